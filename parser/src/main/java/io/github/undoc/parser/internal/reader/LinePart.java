package io.github.undoc.parser.internal.reader;

/**
 * A stretch of one of the lines given to a reader.
 *
 * @param line index of the line
 * @param start first character
 * @param end behind the last character
 */
public record LinePart(int line, int start, int end) {}
