package io.github.undoc.validation.internal.rule.masthead;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A masthead that bears a symbol also names the organ.
 */
public final class MastheadOrganMissing extends BuiltInRule {

    /** Makes the rule. */
    public MastheadOrganMissing() {
        super(
                "masthead-organ-missing",
                Severity.NOTE,
                "Editorial Manual, mastheads: the organ stands below the symbol");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        if (!masthead.symbols().isEmpty() && masthead.organs().isEmpty()) {
            findings.at("/masthead/organs")
                    .line(masthead, MastheadLineKind.SYMBOL)
                    .found(masthead.symbols().get(0))
                    .add();
        }
    }
}
