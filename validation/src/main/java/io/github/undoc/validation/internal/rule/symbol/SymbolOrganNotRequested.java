package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Organs;
import io.github.undoc.validation.internal.rule.SymbolRule;
import java.util.List;

/**
 * A letter bears symbols of the organs as whose document it asks to be circulated.
 */
public final class SymbolOrganNotRequested extends SymbolRule {

    /** Makes the rule. */
    public SymbolOrganNotRequested() {
        super(
                "symbol-organ-not-requested",
                Severity.WARNING,
                "Reference rule LTR-06: the request decides as whose document a letter is issued");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        if (!(document.content() instanceof Letter letter)
                || letter.circulationRequest().isEmpty()
                || !Organs.principal(symbol.organ())) {
            return;
        }
        List<Organ> asked = letter.circulationRequest().get().organs();
        if (!asked.isEmpty()
                && !asked.contains(symbol.organ())
                && !asked.contains(symbol.symbol().issuingOrgan())) {
            at(document, symbol, index, findings)
                    .found(symbol.organ().name(Language.ENGLISH))
                    .add();
        }
    }
}
