package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SessionDates;
import io.github.undoc.validation.internal.rule.SessionWords;
import io.github.undoc.validation.internal.rule.SymbolRule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document whose symbol has a session is issued around the time of that session.
 */
public final class SymbolSessionDate extends SymbolRule {

    /** Makes the rule. */
    public SymbolSessionDate() {
        super(
                "symbol-session-date",
                Severity.WARNING,
                "Reference rules SES-02 and SES-06: when documents of a session are issued");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        // Addenda and corrigenda come out at any time, and so do documents issued again.
        if (symbol.session().isEmpty()
                || symbol.symbol().reissues() > 0
                || !symbol.symbol().modifications().isEmpty()) {
            return;
        }
        Optional<LocalDate> date = SessionDates.of(document);
        if (date.isPresent()) {
            Optional<String> expected =
                    SessionDates.contradiction(symbol.session().get(), date.get());
            if (expected.isPresent()) {
                at(document, symbol, index, findings)
                        .found(SessionWords.of(symbol.session().get()))
                        .expected(expected.get())
                        .add();
            }
        }
    }
}
