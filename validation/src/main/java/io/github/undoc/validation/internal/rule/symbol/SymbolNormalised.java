package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.SymbolAcceptance;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SymbolRule;

/**
 * A symbol is printed in Latin letters with plain hyphens and the usual capitals.
 */
public final class SymbolNormalised extends SymbolRule {

    /** Makes the rule. */
    public SymbolNormalised() {
        super(
                "symbol-normalised",
                Severity.WARNING,
                "Reference rule SYM-03: a plain comparison would not find such a symbol");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        if (symbol.symbol().acceptance() == SymbolAcceptance.NORMALISED) {
            at(document, symbol, index, findings)
                    .found(symbol.symbol())
                    .expected(symbol.symbol().canonical())
                    .suggest(symbol.symbol().canonical())
                    .add();
        }
    }
}
