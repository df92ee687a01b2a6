package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Organ;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SymbolRule;
import java.util.List;

/**
 * A masthead names the Main Committee whose symbol the document bears.
 */
public final class SymbolCommitteeUnnamed extends SymbolRule {

    /** Makes the rule. */
    public SymbolCommitteeUnnamed() {
        super(
                "symbol-committee-unnamed",
                Severity.NOTE,
                "Reference rule ORG-02: readers know a body by name, not by number");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        if (document.masthead().committee().isPresent()
                || document.masthead().lines().isEmpty()
                || !symbol.organ().equals(Organ.GENERAL_ASSEMBLY)) {
            return;
        }
        List<String> bodies = symbol.symbol().bodies();
        if (bodies.size() == 1
                && bodies.get(0).startsWith("C.")
                && document.masthead().organs().size() == 1) {
            at(document, symbol, index, findings).found(bodies.get(0)).add();
        }
    }
}
