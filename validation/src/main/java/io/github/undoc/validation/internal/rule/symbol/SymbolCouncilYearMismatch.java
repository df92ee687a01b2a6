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
 * The year in a symbol of the Security Council is the year of the Council that the masthead names.
 */
public final class SymbolCouncilYearMismatch extends SymbolRule {

    /** Makes the rule. */
    public SymbolCouncilYearMismatch() {
        super(
                "symbol-council-year-mismatch",
                Severity.ERROR,
                "Reference rule SES-03: the year of the Security Council is the calendar year less 1945");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        List<Session> named = document.masthead().sessions();
        if (symbol.year().isEmpty() || !symbol.organ().equals(Organ.SECURITY_COUNCIL)) {
            return;
        }
        int year = symbol.year().getAsInt() - 1945;
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).kind() == SessionKind.COUNCIL_YEAR && named.get(i).number() != year) {
                at(document, symbol, index, findings)
                        .found(year)
                        .expected(named.get(i).number())
                        .add();
            }
        }
    }
}
