package io.github.undoc.export;

import java.io.IOException;
import java.util.OptionalInt;

/**
 * Says that something is not a document in the format expected, or that it passes a limit, and where.
 *
 * @serial exclude
 * @since 0.1.0
 */
public final class DocumentFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * Says what is wrong with a whole input.
     *
     * @param message one sentence
     */
    public DocumentFormatException(String message) {
        super(message);
        this.line = -1;
        this.column = -1;
    }

    /**
     * Says what is wrong and where.
     *
     * @param message one sentence; the place is added to it
     * @param line the line, from 1; below 1 where it is not known
     * @param column the column, from 1; below 1 where it is not known
     * @param cause what the library beneath said
     */
    public DocumentFormatException(String message, int line, int column, Throwable cause) {
        super(line < 1 ? message : message + " (line " + line + ", column " + column + ")", cause);
        this.line = line;
        this.column = column;
    }

    /**
     * Returns the line of the input.
     *
     * @return the line, from 1; empty where it is not known
     */
    public OptionalInt line() {
        return line < 1 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /**
     * Returns the column of the input.
     *
     * @return the column, from 1; empty where it is not known
     */
    public OptionalInt column() {
        return column < 1 ? OptionalInt.empty() : OptionalInt.of(column);
    }
}
