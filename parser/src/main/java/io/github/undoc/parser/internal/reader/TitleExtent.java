package io.github.undoc.parser.internal.reader;

/**
 * How far the title of a letter reaches.
 *
 * @param lines how many lines it covers, counting the one in which it begins
 * @param endColumn where it ends in the last of them; the length of that line unless the body follows in the same line
 * @param certain whether it ends with words that can end a title: an addressee, or in Chinese the word for letter
 */
public record TitleExtent(int lines, int endColumn, boolean certain) {}
