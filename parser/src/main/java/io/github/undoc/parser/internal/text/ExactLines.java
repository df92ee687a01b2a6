package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;

/** Tells the lines of an exact text apart. */
public final class ExactLines {

    private static final int LEAST_FENCE = 3;

    private ExactLines() {}

    /**
     * Returns the level of a heading.
     *
     * @param lines the lines
     * @param line a line that is not blank
     * @return how many hash signs begin it; 0 if it is no heading
     */
    public static int level(Lines lines, int line) {
        int end = run(lines, line, '#');
        boolean heading = end == lines.end(line) || lines.text().charAt(end) == ' ';
        return heading ? end - lines.start(line) : 0;
    }

    /**
     * Takes the signs off a heading.
     *
     * @param lines the lines
     * @param line a heading
     * @param journal where mark-up is accounted for
     */
    public static void bare(Lines lines, int line, Journal journal) {
        int start = run(lines, line, '#');
        journal.consume(lines.text(), lines.start(line), start);
        while (start < lines.end(line) && CharClass.isBlank(lines.text().charAt(start))) {
            start++;
        }
        lines.narrow(line, start, lines.end(line));
    }

    /**
     * Finds the fence that ends a block of code.
     *
     * @param lines the lines
     * @param line a line that is not blank
     * @param to where to stop
     * @return the line of the closing fence, which is as long as the opening one; -1 if none begins or ends there
     */
    public static int fenceEnd(Lines lines, int line, int to) {
        int length = lines.length(line);
        if (length < LEAST_FENCE || run(lines, line, '`') < lines.end(line)) {
            return -1;
        }
        for (int i = line + 1; i < to; i++) {
            if (lines.length(i) == length && run(lines, i, '`') == lines.end(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the signs with which a line begins. */
    private static int run(Lines lines, int line, char sign) {
        int i = lines.start(line);
        while (i < lines.end(line) && lines.text().charAt(i) == sign) {
            i++;
        }
        return i;
    }
}
