package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SymbolRule;
import java.util.List;

/**
 * The year in a symbol of the Economic and Social Council is the year of the session that the masthead names.
 */
public final class SymbolYearSessionMismatch extends SymbolRule {

    /** Makes the rule. */
    public SymbolYearSessionMismatch() {
        super(
                "symbol-year-session-mismatch",
                Severity.ERROR,
                "Reference rule SES-05: the year in the symbol is the year of the session");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        List<Session> named = document.masthead().sessions();
        if (symbol.year().isEmpty() || !symbol.organ().equals(Organ.ECONOMIC_AND_SOCIAL_COUNCIL)) {
            return;
        }
        for (int i = 0; i < named.size(); i++) {
            Session session = named.get(i);
            if (session.kind() == SessionKind.YEAR_SESSION
                    && session.organ().equals(Organ.ECONOMIC_AND_SOCIAL_COUNCIL)
                    && session.number() != symbol.year().getAsInt()) {
                at(document, symbol, index, findings)
                        .found(symbol.year().getAsInt())
                        .expected(session.number())
                        .add();
            }
        }
    }
}
