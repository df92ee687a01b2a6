package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.util.Optional;
import java.util.OptionalInt;

/** The year from which a document can exist, by its symbol. */
public final class SymbolYears {

    private SymbolYears() {}

    /**
     * Returns the first year in which a document with a symbol can exist.
     *
     * @param symbol a symbol
     * @return the year in the symbol, or the year in which its session of the Assembly opens; 0 if the symbol has neither
     */
    public static int of(DocumentSymbol symbol) {
        OptionalInt year = symbol.year();
        if (year.isPresent()) {
            return year.getAsInt();
        }
        Optional<Session> session = symbol.session();
        boolean regular = session.isPresent()
                && session.get().kind() == SessionKind.REGULAR
                && session.get().organ().equals(Organ.GENERAL_ASSEMBLY);
        return regular ? 1945 + session.get().number() : 0;
    }
}
