package io.github.undoc.model.symbol;

/**
 * How far a text was accepted as a symbol, from best to worst.
 *
 * @since 0.1.0
 */
public enum SymbolAcceptance {
    /** It follows one of the named rules, such as the one for Council resolutions. */
    STRICT,
    /** It is of a registered body and made of registered words. */
    REGISTERED,
    /** It has the right shape, but its series or one of its words is not registered. */
    WELL_FORMED,
    /** Something is left out that the rule asks for: a Council resolution without its year. */
    INCOMPLETE,
    /** It was read after its spelling was put right: look-alike letters, direction marks, {@code ADD.}. */
    NORMALISED,
    /** It has the right shape with impossible values, such as a session that never was. Refused by {@code parse}. */
    SEMANTIC_ERROR,
    /** It is no symbol. Refused by {@code parse}. */
    REJECTED;

    /**
     * Tells whether {@code parse} gives a symbol.
     *
     * @return false for the last two
     */
    public boolean accepted() {
        return compareTo(SEMANTIC_ERROR) < 0;
    }
}
