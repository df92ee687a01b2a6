package io.github.undoc.export.json;

/**
 * How JSON is laid out.
 *
 * @since 0.1.0
 */
public enum JsonLayout {
    /** On one line, with no line end behind it. */
    COMPACT,
    /** Indented by two spaces, for people; with a line end behind it. */
    PRETTY,
    /** On one line with a line feed behind it: documents written one after another to a stream give JSON Lines. */
    LINES
}
