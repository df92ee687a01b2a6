package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Session;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SessionWords;
import io.github.undoc.validation.internal.rule.SymbolRule;
import java.util.List;

/**
 * The session in the symbol is the session that the masthead names.
 */
public final class SymbolSessionMismatch extends SymbolRule {

    /** Makes the rule. */
    public SymbolSessionMismatch() {
        super("symbol-session-mismatch", Severity.ERROR, "Reference rule SES-01: two records of one fact");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        List<Session> named = document.masthead().sessions();
        if (symbol.session().isEmpty() || named.isEmpty()) {
            return;
        }
        Session session = symbol.session().get();
        Session other = null;
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).organ().equals(session.organ())) {
                if (named.get(i).kind() == session.kind() && named.get(i).number() == session.number()) {
                    return;
                }
                other = named.get(i);
            }
        }
        if (other != null) {
            at(document, symbol, index, findings)
                    .found(SessionWords.of(session))
                    .expected(SessionWords.of(other))
                    .add();
        }
    }
}
