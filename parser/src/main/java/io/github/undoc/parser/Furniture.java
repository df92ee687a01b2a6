package io.github.undoc.parser;

/**
 * What becomes of page furniture: page numbers, running symbols, job numbers, bar codes.
 *
 * @since 0.1.0
 */
public enum Furniture {
    /** It is taken out of the text and listed in {@link ParseResult#setAside()}. */
    SET_ASIDE,
    /** It stays in the text where it stood. */
    KEEP
}
