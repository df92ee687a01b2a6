package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.SymbolKind;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SymbolRule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A verbatim record is Provisional or part of the Official Records, and names no other distribution.
 */
public final class RecordDistribution extends SymbolRule {

    /** Until about then committees printed “Distr. GENERAL” on their records too. */
    private static final LocalDate SINCE = LocalDate.of(1998, 1, 1);

    /** Makes the rule. */
    public RecordDistribution() {
        super("record-distribution", Severity.NOTE, "Reference rule DST-03: records have a masthead of their own");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        Optional<DistributionCategory> printed = document.masthead().distribution();
        Optional<LocalDate> date = document.masthead().date();
        if (symbol.kind() == SymbolKind.VERBATIM_RECORD
                && printed.isPresent()
                && printed.get() != DistributionCategory.PROVISIONAL
                && date.isPresent()
                && !date.get().isBefore(SINCE)) {
            at(document, symbol, index, findings)
                    .found(printed.get().key())
                    .expected(DistributionCategory.PROVISIONAL.key())
                    .add();
        }
    }
}
