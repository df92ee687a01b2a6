package io.github.undoc.validation.internal.rule.masthead;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A masthead that names an organ also bears a symbol.
 */
public final class MastheadSymbolMissing extends BuiltInRule {

    /** Makes the rule. */
    public MastheadSymbolMissing() {
        super("masthead-symbol-missing", Severity.NOTE, "Editorial Manual, mastheads: every document bears a symbol");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        if (masthead.symbols().isEmpty() && !masthead.organs().isEmpty()) {
            findings.at("/masthead/symbols")
                    .line(masthead, MastheadLineKind.ORGAN)
                    .expected("a symbol")
                    .add();
        }
    }
}
