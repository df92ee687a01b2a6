package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SymbolRule;

/**
 * The series of the symbol is registered.
 */
public final class SymbolUnregistered extends SymbolRule {

    /** Makes the rule. */
    public SymbolUnregistered() {
        super("symbol-unregistered", Severity.NOTE, "Reference rule SYM-02: new series appear every year");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        if (!symbol.symbol().registered()) {
            at(document, symbol, index, findings)
                    .found(symbol.symbol().series())
                    .add();
        }
    }
}
