package io.github.undoc.parser.internal.reader;

/**
 * A session as a line names it.
 *
 * @param kind key of the kind
 * @param number the number
 * @param resumed whether it is resumed
 */
record SessionWords(String kind, int number, boolean resumed) {}
