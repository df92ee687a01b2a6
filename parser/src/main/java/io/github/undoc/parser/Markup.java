package io.github.undoc.parser;

/**
 * The characters that were mark-up. With them the sum comes out even for every single character that is not blank:
 * source text and {@link #supplied()} together hold as many as the plain text of the document, the texts that were
 * {@link ParseResult#setAside() set aside} and {@link #consumed()} together.
 *
 * @param consumed characters of the source that were read as mark-up, such as {@code #}, {@code **} or {@code <sup>}, in
 *     the order in which they were read
 * @param supplied characters that stand in the document for mark-up, such as an ampersand for its entity
 * @since 0.1.0
 */
public record Markup(String consumed, String supplied) {}
