package io.github.undoc.model.symbol;

import java.util.Optional;

/**
 * What came of reading a text as one symbol or several joined ones. Immutable.
 *
 * @param input the text as given
 * @param acceptance how far it was accepted: as far as the member that was accepted least
 * @param symbol the symbols, unless the text was refused
 * @param problem what is wrong; present if the text was refused
 * @since 0.1.0
 */
public record JointReading(
        String input,
        SymbolAcceptance acceptance,
        Optional<JointSymbol> symbol,
        Optional<SymbolParseException> problem) {}
