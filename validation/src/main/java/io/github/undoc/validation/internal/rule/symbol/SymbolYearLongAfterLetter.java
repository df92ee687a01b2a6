package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SymbolRule;

/**
 * A letter circulated under a symbol with a year is dated in that year or at the end of the year before.
 */
public final class SymbolYearLongAfterLetter extends SymbolRule {

    /** Makes the rule. */
    public SymbolYearLongAfterLetter() {
        super(
                "symbol-year-long-after-letter",
                Severity.WARNING,
                "Reference rules SES-04 and DAT-03: circulation takes days");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        if (symbol.year().isPresent()
                && symbol.organ().equals(Organ.SECURITY_COUNCIL)
                && document.content() instanceof Letter letter
                && letter.date().isPresent()
                && letter.date().get().plusDays(60).getYear() < symbol.year().getAsInt()) {
            at(document, symbol, index, findings)
                    .found(symbol.year().getAsInt())
                    .expected(letter.date().get())
                    .add();
        }
    }
}
