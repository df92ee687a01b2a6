package io.github.undoc.parser.internal.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lines that may belong to a title, joined.
 *
 * @param text the lines, a space between each two
 * @param ends where in the text each ends
 * @param indexes the index of each among the lines given
 */
record TitleLines(CharSequence text, List<Integer> ends, List<Integer> indexes) {

    private static final int MAX_LINES = 10;
    private static final int MAX_LENGTH = 1500;
    private static final int MAX_BLANK = 2;

    TitleLines {
        ends = List.copyOf(ends);
        indexes = List.copyOf(indexes);
    }

    int count() {
        return ends.size();
    }

    /** Joins lines up to a blank one. */
    static TitleLines join(List<String> lines, int line, int column) {
        return join(lines, line, column, next -> false);
    }

    /** Joins lines across blank ones, up to two of them together, as long as the lines behind them belong to the title. */
    static TitleLines join(List<String> lines, int line, int column, Predicate<String> belongs) {
        StringBuilder joined = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        int blank = 0;
        for (int i = line; i < lines.size() && ends.size() < MAX_LINES && joined.length() < MAX_LENGTH; i++) {
            String text = lines.get(i);
            if (i > line && text.isBlank()) {
                blank++;
                continue;
            }
            if (blank > MAX_BLANK || blank > 0 && !belongs.test(text)) {
                break;
            }
            blank = 0;
            if (i > line) {
                LineJoint.add(joined, text);
            }
            joined.append(text, i == line ? column : 0, text.length());
            ends.add(joined.length());
            indexes.add(i);
        }
        return new TitleLines(joined, ends, indexes);
    }

    /** The index among the lines given of one of these lines. */
    int line(int index) {
        return indexes.get(index);
    }
}
