package io.github.undoc.model;

import java.io.Serializable;

/**
 * A stretch of a source text.
 *
 * @param line the line it begins in, from 1
 * @param column the column it begins at, from 1, in UTF-16 units
 * @param offset where it begins in the whole text, from 0, in UTF-16 units
 * @param length how long it is, in UTF-16 units, line ends included
 * @serial exclude
 * @since 0.1.0
 */
public record SourceSpan(int line, int column, int offset, int length) implements Serializable {

    /**
     * Checks the numbers.
     *
     * @param line the line it begins in, from 1
     * @param column the column it begins at, from 1, in UTF-16 units
     * @param offset where it begins in the whole text, from 0, in UTF-16 units
     * @param length how long it is, in UTF-16 units, line ends included
     * @throws IllegalArgumentException if line or column is below 1, or offset or length below 0
     */
    public SourceSpan {
        if (line < 1 || column < 1 || offset < 0 || length < 0) {
            throw new IllegalArgumentException(
                    "no such place: line " + line + ", column " + column + ", offset " + offset + ", length " + length);
        }
    }

    /**
     * Returns the offset behind the last unit.
     *
     * @return offset plus length
     */
    public int end() {
        return offset + length;
    }
}
