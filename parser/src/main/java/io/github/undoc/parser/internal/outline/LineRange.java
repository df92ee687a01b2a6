package io.github.undoc.parser.internal.outline;

/**
 * A stretch of a line.
 *
 * @param line which line
 * @param start first character, as offset in the text
 * @param end behind the last character
 */
public record LineRange(int line, int start, int end) {}
