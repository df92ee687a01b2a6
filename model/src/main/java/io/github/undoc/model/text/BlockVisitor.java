package io.github.undoc.model.text;

/**
 * One method for every kind of {@link Block}; the Java 17 form of a switch that the compiler checks.
 *
 * @param <R> the result of a visit
 * @since 0.1.0
 */
public interface BlockVisitor<R> {
    /**
     * Visits one kind of block.
     *
     * @param value the block
     * @return the result
     */
    R visit(Section value);

    /**
     * Visits one kind of block.
     *
     * @param value the block
     * @return the result
     */
    R visit(Paragraph value);

    /**
     * Visits one kind of block.
     *
     * @param value the block
     * @return the result
     */
    R visit(ListBlock value);

    /**
     * Visits one kind of block.
     *
     * @param value the block
     * @return the result
     */
    R visit(Table value);

    /**
     * Visits one kind of block.
     *
     * @param value the block
     * @return the result
     */
    R visit(Quotation value);

    /**
     * Visits one kind of block.
     *
     * @param value the block
     * @return the result
     */
    R visit(Preformatted value);

    /**
     * Visits one kind of block.
     *
     * @param value the block
     * @return the result
     */
    R visit(ThematicBreak value);

    /**
     * Visits one kind of block.
     *
     * @param value the block
     * @return the result
     */
    R visit(SignatureBlock value);
}
