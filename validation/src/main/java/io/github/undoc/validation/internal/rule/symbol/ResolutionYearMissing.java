package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.SymbolAcceptance;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A resolution of the Security Council is named with its year.
 */
public final class ResolutionYearMissing extends BuiltInRule {

    /** Makes the rule. */
    public ResolutionYearMissing() {
        super("resolution-year-missing", Severity.NOTE, "Reference rule SYM-04: the year is part of the printed form");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        for (int i = 0; i < context.references().size(); i++) {
            SymbolReference reference = context.references().get(i);
            for (int j = 0; j < reference.symbols().size(); j++) {
                // The symbol alone: who writes “resolution 1325” names it in the running text, where the year may stand
                // elsewhere.
                if (reference.text().startsWith("S/RES/")
                        && reference.symbols().get(j).acceptance() == SymbolAcceptance.INCOMPLETE) {
                    findings.at(reference)
                            .span(reference.span())
                            .words(reference.text())
                            .add();
                }
            }
        }
    }
}
