package io.github.undoc.parser.internal.reader;

/**
 * A number found in a folded text.
 *
 * @param value the number
 * @param end behind its last folded character
 */
record Numeral(int value, int end) {}
