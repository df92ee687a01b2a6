package io.github.undoc.parser;

/**
 * Whether values carry the place in the source text they were read from.
 *
 * @since 0.1.0
 */
public enum SourcePositions {
    /** Every value that can hold a {@link io.github.undoc.model.SourceSpan} has one. */
    ON,
    /** No value has one; diagnostics and what was set aside still do. */
    OFF
}
