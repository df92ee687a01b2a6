package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;

/** Takes the mark-up off that concerns whole lines in the Markdown spelling: HTML tags of blocks, signs of headings. */
public final class MarkdownLines {

    /** What tells a block by the first character of its line. */
    private static final String BLOCK_SIGNS = "#>|-+*=_`<";

    private static final int SHORTEST_UNDERLINE = 3;
    private static final int LEAST_PAGE_RULE = 10;

    private final Journal journal;
    private final LineWraps wraps;

    /**
     * Makes a reader.
     *
     * @param journal where mark-up is accounted for
     */
    public MarkdownLines(Journal journal) {
        this.journal = journal;
        this.wraps = new LineWraps(journal);
    }

    /**
     * Reads all lines.
     *
     * @param lines the lines
     * @return the same lines, or new ones where tags cut them
     */
    public Lines read(Lines lines) {
        Lines cut = TagCutter.cut(lines, journal);
        unfence(cut);
        boolean code = false;
        for (int i = 0; i < cut.size(); i++) {
            if (!cut.isBlank(i) && cut.has(i, CharClass.MARKUP) && isFence(cut, i)) {
                code = !code;
            } else if (!cut.isBlank(i) && !code) {
                line(cut, i);
            }
        }
        joinFaces(cut);
        return cut;
    }

    /** A whole text in one block of code is the text: language models put it there. */
    private void unfence(Lines lines) {
        int first = 0;
        int last = lines.size() - 1;
        while (first < last && lines.isBlank(first)) {
            first++;
        }
        while (last > first && lines.isBlank(last)) {
            last--;
        }
        if (first >= last || !isFence(lines, first) || lines.length(last) != 3 || !isFence(lines, last)) {
            return;
        }
        for (int i = first + 1; i < last; i++) {
            if (!lines.isBlank(i) && isFence(lines, i)) {
                return;
            }
        }
        for (int line : new int[] {first, last}) {
            journal.consume(lines.text(), lines.start(line), lines.end(line));
            lines.narrow(line, lines.start(line), lines.start(line));
        }
    }

    private void line(Lines lines, int line) {
        char first = lines.first(line);
        if (BLOCK_SIGNS.indexOf(first) >= 0) {
            Directions.strip(lines, line, journal);
        }
        if (lines.has(line, CharClass.MARKUP)) {
            if (first == '#') {
                heading(lines, line);
            } else if (lines.last(line) == '\\') {
                backslash(lines, line);
            }
            wraps.strip(lines, line);
        }
        if (first == '{' && isPageSeparator(lines, line)) {
            endPage(lines, line);
        }
        if ((first == '=' || first == '-') && underlines(lines, line)) {
            underlined(lines, line);
        }
    }

    /** Marker writes {@code {12}----------------} where a page ends. */
    private static boolean isPageSeparator(Lines lines, int line) {
        String text = lines.text();
        int i = lines.start(line) + 1;
        int end = lines.end(line);
        while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        if (i == lines.start(line) + 1 || i >= end || text.charAt(i) != '}' || end - i <= LEAST_PAGE_RULE) {
            return false;
        }
        int rule = i + 1;
        while (rule < end && text.charAt(rule) == '-') {
            rule++;
        }
        return rule == end;
    }

    private void endPage(Lines lines, int line) {
        journal.consume(lines.text(), lines.start(line), lines.end(line));
        lines.narrow(line, lines.start(line), lines.start(line));
        int next = line + 1;
        while (next < lines.size() && lines.isBlank(next)) {
            next++;
        }
        if (next < lines.size()) {
            lines.mark(next, Lines.PAGE);
        }
    }

    /** A backslash at the end of a line is a line break, if a line follows. */
    private void backslash(Lines lines, int line) {
        int end = lines.end(line);
        boolean escaped = end - 2 >= lines.start(line) && lines.text().charAt(end - 2) == '\\';
        if (escaped || line + 1 >= lines.size() || lines.isBlank(line + 1) || lines.length(line) == 1) {
            return;
        }
        journal.consume('\\');
        lines.narrow(line, lines.start(line), end - 1);
        lines.mark(line, Lines.HARD_BREAK);
    }

    /** Equals signs below a line make it a heading; so do hyphens, if they are as many as the line is long. */
    private static boolean underlines(Lines lines, int line) {
        char sign = lines.first(line);
        int length = lines.length(line);
        if (length < SHORTEST_UNDERLINE || line == 0 || lines.isBlank(line - 1) || lines.has(line - 1, Lines.HEADING)) {
            return false;
        }
        for (int i = lines.start(line); i < lines.end(line); i++) {
            if (lines.text().charAt(i) != sign) {
                return false;
            }
        }
        boolean alone = line == 1 || lines.isBlank(line - 2);
        return alone
                && "|>-*+=`".indexOf(lines.first(line - 1)) < 0
                && (sign == '=' || length == width(lines, line - 1));
    }

    /** In a terminal Chinese characters are two columns wide. */
    private static int width(Lines lines, int line) {
        int width = lines.length(line);
        for (int i = lines.start(line); i < lines.end(line); i++) {
            width += CharClass.isWide(lines.text().charAt(i)) ? 1 : 0;
        }
        return width;
    }

    private void underlined(Lines lines, int line) {
        journal.consume(lines.text(), lines.start(line), lines.end(line));
        lines.mark(line - 1, Lines.heading(lines.first(line) == '=' ? 1 : 2));
        lines.narrow(line, lines.start(line), lines.start(line));
        trimAttributes(lines, line - 1);
    }

    private void trimAttributes(Lines lines, int line) {
        int end = LineWraps.attributes(lines.text(), lines.start(line), lines.end(line));
        wraps.narrow(lines, line, lines.start(line), end);
    }

    private static void joinFaces(Lines lines) {
        int i = 0;
        while (i < lines.size()) {
            i = lines.isBlank(i) ? i + 1 : Face.join(lines, i);
        }
    }

    /** Whether a line begins or ends a block of code. */
    static boolean isFence(Lines lines, int line) {
        return lines.length(line) >= 3 && lines.text().startsWith("```", lines.start(line));
    }

    /** Returns the level of a heading that begins with number signs; 0 if the line is none. */
    static int level(Lines lines, int line) {
        String text = lines.text();
        int after = lines.start(line);
        int end = lines.end(line);
        while (after < end && text.charAt(after) == '#') {
            after++;
        }
        int level = after - lines.start(line);
        return level > 6 || (after < end && !CharClass.isBlank(text.charAt(after))) ? 0 : level;
    }

    private void heading(Lines lines, int line) {
        int level = level(lines, line);
        if (level == 0) {
            return;
        }
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        int after = start + level;
        int closing = end;
        while (closing > after && text.charAt(closing - 1) == '#') {
            closing--;
        }
        if (closing > after && closing < end && !CharClass.isBlank(text.charAt(closing - 1))) {
            closing = end;
        }
        wraps.narrow(lines, line, after, closing);
        lines.mark(line, Lines.heading(level));
        trimAttributes(lines, line);
        int above = line - 1;
        while (above >= 0 && lines.isBlank(above)) {
            above--;
        }
        if (above >= 0
                && !lines.isBlank(line)
                && Character.isLowerCase(lines.first(line))
                && lines.headingLevel(above) == level) {
            // A converter made a heading of each printed line.
            lines.mark(line, Lines.CONTINUED);
        }
    }
}
