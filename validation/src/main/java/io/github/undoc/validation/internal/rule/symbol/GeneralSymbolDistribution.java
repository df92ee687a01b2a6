package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.SymbolKind;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SymbolRule;
import java.util.Optional;

/**
 * A letter in the main series of an organ is General.
 */
public final class GeneralSymbolDistribution extends SymbolRule {

    /** Makes the rule. */
    public GeneralSymbolDistribution() {
        super(
                "general-symbol-distribution",
                Severity.WARNING,
                "Reference rule DST-02: what stands in no L. or R. series is General");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        Optional<DistributionCategory> printed = document.masthead().distribution();
        boolean closed = printed.isPresent()
                && (printed.get() == DistributionCategory.LIMITED || printed.get() == DistributionCategory.RESTRICTED);
        if (closed && symbol.kind() == SymbolKind.LETTER_SERIES) {
            at(document, symbol, index, findings)
                    .found(printed.get().key())
                    .expected(DistributionCategory.GENERAL.key())
                    .add();
        }
    }
}
