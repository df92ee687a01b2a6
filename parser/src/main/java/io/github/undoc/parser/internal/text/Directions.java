package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;

/**
 * Takes off what tells the direction of a line where it stands before the number of a paragraph or the mark of a note: number
 * and mark are read for themselves. Everywhere else it stays in the text.
 */
public final class Directions {

    /** Embeddings, overrides and isolates, which last until they are closed. */
    private static final String OPENING = "\u202A\u202B\u202D\u202E\u2066\u2067\u2068";

    private static final String CLOSING = "\u202C\u2069";

    private Directions() {}

    /**
     * Takes the signs of direction off the beginning of a line, and off its end what closes them.
     *
     * @param lines the lines
     * @param line one that is not blank
     * @param journal where they are accounted for
     */
    public static void strip(Lines lines, int line, Journal journal) {
        String text = lines.text();
        int start = lines.visible(line);
        if (start == lines.start(line)) {
            return;
        }
        int end = lines.end(line);
        for (int i = lines.start(line); i < start; i++) {
            boolean opens = OPENING.indexOf(text.charAt(i)) >= 0;
            journal.consume(text.charAt(i));
            if (opens && end - 1 > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
                journal.consume(text.charAt(end));
            }
        }
        while (start < end && CharClass.isBlank(text.charAt(start))) {
            start++;
        }
        lines.narrow(line, start, end);
    }
}
