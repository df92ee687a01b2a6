package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SymbolRule;
import java.util.Optional;

/**
 * A document in an L. series is Limited and one in an R. series Restricted.
 */
public final class LimitedSymbolDistribution extends SymbolRule {

    /** Makes the rule. */
    public LimitedSymbolDistribution() {
        super(
                "limited-symbol-distribution",
                Severity.WARNING,
                "Reference rule DST-02: 3,934 of 3,965 catalogued L. documents are Limited");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        Optional<DistributionCategory> printed = document.masthead().distribution();
        if (printed.isEmpty()) {
            return;
        }
        Optional<DistributionCategory> expected = switch (symbol.kind()) {
            case DRAFT -> Optional.of(DistributionCategory.LIMITED);
            case RESTRICTED -> Optional.of(DistributionCategory.RESTRICTED);
            default -> Optional.empty();
        };
        if (expected.isPresent() && !expected.equals(printed)) {
            at(document, symbol, index, findings)
                    .found(printed.get().key())
                    .expected(expected.get().key())
                    .add();
        }
    }
}
