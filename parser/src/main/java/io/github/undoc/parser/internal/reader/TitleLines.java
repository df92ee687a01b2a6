package io.github.undoc.parser.internal.reader;

import java.util.Arrays;
import java.util.List;

/**
 * The lines that may belong to a title, joined.
 *
 * @param text the lines, a space between each two
 * @param count how many they are
 * @param ends where in the text each ends
 * @param indexes the index of each among the lines given
 */
record TitleLines(CharSequence text, int count, int[] ends, int[] indexes) {

    private static final int MAX_LINES = 10;
    private static final int MAX_LENGTH = 1500;
    private static final int MAX_BLANK = 2;

    /** Joins lines up to a blank one, or, across blank ones, up to two of them together. */
    static TitleLines join(List<String> lines, int line, int column, boolean acrossBlank) {
        StringBuilder joined = new StringBuilder();
        int[] ends = new int[MAX_LINES];
        int[] indexes = new int[MAX_LINES];
        int count = 0;
        int blank = 0;
        for (int i = line; i < lines.size() && count < MAX_LINES && joined.length() < MAX_LENGTH; i++) {
            String text = lines.get(i);
            if (i > line && text.isBlank()) {
                if (!acrossBlank || ++blank > MAX_BLANK) {
                    break;
                }
                continue;
            }
            blank = 0;
            if (i > line) {
                joined.append(' ');
            }
            joined.append(text, i == line ? column : 0, text.length());
            ends[count] = joined.length();
            indexes[count++] = i;
        }
        return new TitleLines(joined, count, Arrays.copyOf(ends, count), Arrays.copyOf(indexes, count));
    }

    /** The index among the lines given of one of these lines. */
    int line(int index) {
        return indexes[index];
    }
}
