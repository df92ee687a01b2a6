package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Organ;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SessionDates;
import io.github.undoc.validation.internal.rule.SymbolRule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document of the Economic and Social Council is issued in the year in its symbol, the year before or the year
 * after.
 */
public final class SymbolEconomicYearDate extends SymbolRule {

    /** Makes the rule. */
    public SymbolEconomicYearDate() {
        super(
                "symbol-economic-year-date",
                Severity.WARNING,
                "Reference rule SES-05: the year in the symbol is the year of the session");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        if (symbol.year().isEmpty() || !symbol.organ().equals(Organ.ECONOMIC_AND_SOCIAL_COUNCIL)) {
            return;
        }
        Optional<LocalDate> date = SessionDates.of(document);
        if (date.isPresent() && Math.abs(date.get().getYear() - symbol.year().getAsInt()) > 1) {
            at(document, symbol, index, findings)
                    .found(symbol.year().getAsInt())
                    .expected(date.get().getYear())
                    .add();
        }
    }
}
