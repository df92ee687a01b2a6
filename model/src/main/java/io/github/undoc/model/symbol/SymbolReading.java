package io.github.undoc.model.symbol;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a text as a symbol: how far it was accepted, the symbol, and what is wrong. Immutable.
 *
 * @param input the text as given
 * @param acceptance how far it was accepted
 * @param symbol the symbol, unless the text was refused
 * @param problem what is wrong; present if the text was refused
 * @since 0.1.0
 */
public record SymbolReading(
        String input,
        SymbolAcceptance acceptance,
        Optional<DocumentSymbol> symbol,
        Optional<SymbolParseException> problem) {

    /**
     * Returns what a careful reader should know of an accepted symbol.
     *
     * @return short English sentences; empty if there is nothing to say
     */
    public List<String> notes() {
        return symbol.map(DocumentSymbol::notes).orElse(List.of());
    }
}
