package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.ModificationKind;
import io.github.undoc.model.symbol.SymbolElement;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SymbolRule;
import java.util.List;

/**
 * In a symbol nothing follows a corrigendum.
 */
public final class SymbolModificationOrder extends SymbolRule {

    /** Makes the rule. */
    public SymbolModificationOrder() {
        super(
                "symbol-modification-order",
                Severity.ERROR,
                "Reference rule SYM-08: Add.1/Corr.1 corrects the addendum; nothing is added to a correction");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        List<SymbolElement.Modification> modifications = symbol.symbol().modifications();
        for (int i = 1; i < modifications.size(); i++) {
            if (modifications.get(i - 1).kind() == ModificationKind.CORRIGENDUM) {
                at(document, symbol, index, findings)
                        .found(modifications.get(i).text())
                        .expected(modifications.get(i - 1).text())
                        .add();
            }
        }
    }
}
