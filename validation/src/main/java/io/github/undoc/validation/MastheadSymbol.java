package io.github.undoc.validation;

import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.symbol.SymbolKind;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A symbol of the masthead with what rules ask of it again and again.
 *
 * @param symbol the symbol
 * @param organ the organ whose series it is
 * @param session the session in it
 * @param year the calendar year in it
 * @param kind what kind of document it is of
 * @since 0.1.0
 */
public record MastheadSymbol(
        DocumentSymbol symbol, Organ organ, Optional<Session> session, OptionalInt year, SymbolKind kind) {

    /**
     * Returns what a symbol says.
     *
     * @param symbol a symbol
     * @return the symbol with its elements
     */
    public static MastheadSymbol of(DocumentSymbol symbol) {
        return new MastheadSymbol(symbol, symbol.organ(), symbol.session(), symbol.year(), symbol.kind());
    }
}
