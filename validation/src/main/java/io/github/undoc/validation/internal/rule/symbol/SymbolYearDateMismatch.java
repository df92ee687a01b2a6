package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Organ;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SymbolRule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The year in a symbol of the Security Council is the year of the date of issue.
 */
public final class SymbolYearDateMismatch extends SymbolRule {

    /** Makes the rule. */
    public SymbolYearDateMismatch() {
        super(
                "symbol-year-date-mismatch",
                Severity.ERROR,
                "Reference rule SES-04: the serial of the Security Council restarts each January");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        Optional<LocalDate> date = document.masthead().date();
        if (date.isEmpty() || symbol.year().isEmpty() || !symbol.organ().equals(Organ.SECURITY_COUNCIL)) {
            return;
        }
        int year = symbol.year().getAsInt();
        int issued = date.get().getYear();
        if (year != issued) {
            // What was registered in December may be issued in January.
            boolean late = issued == year + 1 && date.get().getMonthValue() == 1;
            at(document, symbol, index, findings)
                    .found(year)
                    .expected(issued)
                    .severity(late ? Severity.WARNING : Severity.ERROR)
                    .add();
        }
    }
}
