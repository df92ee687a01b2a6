package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Language;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Organs;
import io.github.undoc.validation.internal.rule.SymbolRule;
import java.util.List;

/**
 * The masthead names the organ whose symbol the document bears.
 */
public final class SymbolOrganMismatch extends SymbolRule {

    /** Makes the rule. */
    public SymbolOrganMismatch() {
        super(
                "symbol-organ-mismatch",
                Severity.ERROR,
                "Reference rule ORG-01: the masthead names the organ to which the document is submitted");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        List<Organ> named = document.masthead().organs();
        if (named.isEmpty()
                || !Organs.principal(symbol.organ())
                || named.contains(symbol.organ())
                || named.contains(symbol.symbol().issuingOrgan())) {
            return;
        }
        at(document, symbol, index, findings)
                .found(Organs.names(named))
                .expected(symbol.organ().name(Language.ENGLISH))
                .add();
    }
}
