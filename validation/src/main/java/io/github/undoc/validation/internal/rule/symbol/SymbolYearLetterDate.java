package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SymbolRule;

/**
 * A letter circulated under a symbol with a year is not dated later than that year.
 */
public final class SymbolYearLetterDate extends SymbolRule {

    /** Makes the rule. */
    public SymbolYearLetterDate() {
        super(
                "symbol-year-letter-date",
                Severity.ERROR,
                "Reference rules SES-04 and DAT-02: a letter is registered in the year in which it is received");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        if (symbol.year().isPresent()
                && symbol.organ().equals(Organ.SECURITY_COUNCIL)
                && document.content() instanceof Letter letter
                && letter.date().isPresent()
                && letter.date().get().getYear() > symbol.year().getAsInt()) {
            at(document, symbol, index, findings)
                    .found(symbol.year().getAsInt())
                    .expected(letter.date().get())
                    .add();
        }
    }
}
