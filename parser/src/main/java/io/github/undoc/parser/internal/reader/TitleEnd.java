package io.github.undoc.parser.internal.reader;

/**
 * Where a title ends in folded text.
 *
 * @param at behind its last character
 * @param certain whether its words tell
 */
record TitleEnd(int at, boolean certain) {}
