package io.github.undoc.validation.internal.rule.masthead;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A masthead that bears a symbol and a distribution also says when the document was issued.
 */
public final class MastheadDateMissing extends BuiltInRule {

    /** Makes the rule. */
    public MastheadDateMissing() {
        super("masthead-date-missing", Severity.WARNING, "Editorial Manual, mastheads: the date of issue");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        if (masthead.date().isEmpty()
                && !masthead.symbols().isEmpty()
                && masthead.distribution().isPresent()) {
            findings.at("/masthead/date").expected("a date").add();
        }
    }
}
