package io.github.undoc.model.text;

/**
 * One method for every kind of {@link Inline}; the Java 17 form of a switch that the compiler checks.
 *
 * @param <R> the result of a visit
 * @since 0.1.0
 */
public interface InlineVisitor<R> {
    /**
     * Visits one kind of inline.
     *
     * @param value the inline
     * @return the result
     */
    R visit(Text value);

    /**
     * Visits one kind of inline.
     *
     * @param value the inline
     * @return the result
     */
    R visit(Emphasis value);

    /**
     * Visits one kind of inline.
     *
     * @param value the inline
     * @return the result
     */
    R visit(Strong value);

    /**
     * Visits one kind of inline.
     *
     * @param value the inline
     * @return the result
     */
    R visit(Superscript value);

    /**
     * Visits one kind of inline.
     *
     * @param value the inline
     * @return the result
     */
    R visit(Subscript value);

    /**
     * Visits one kind of inline.
     *
     * @param value the inline
     * @return the result
     */
    R visit(FootnoteCall value);

    /**
     * Visits one kind of inline.
     *
     * @param value the inline
     * @return the result
     */
    R visit(Link value);

    /**
     * Visits one kind of inline.
     *
     * @param value the inline
     * @return the result
     */
    R visit(SymbolReference value);

    /**
     * Visits one kind of inline.
     *
     * @param value the inline
     * @return the result
     */
    R visit(LineBreak value);
}
