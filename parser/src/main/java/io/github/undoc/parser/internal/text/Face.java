package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.line.Search;

/**
 * How a whole line of the Markdown spelling is set: bold or in italics, with stars, underscores or tags. A bold stretch may fill
 * several lines: its first bears the marks that open it, its last those that close it.
 *
 * @param weight 1 for italics, 2 for bold, 3 for both; 0 if the line is set in nothing
 * @param open how long the marks before its words are
 * @param close how long those behind them are
 */
public record Face(int weight, int open, int close) {

    /** Set in nothing, or not as a whole. */
    public static final Face NONE = new Face(0, 0, 0);

    private static final int MOST_LINES = 6;

    /**
     * Tells how a line is set.
     *
     * @param lines the lines
     * @param line one that is not blank
     * @return how the whole line is set
     */
    public static Face of(Lines lines, int line) {
        char first = lines.first(line);
        return switch (first) {
            case '*', '_' -> marked(lines, line, first);
            case '<' -> tagged(lines, line);
            default -> NONE;
        };
    }

    private static Face marked(Lines lines, int line, char mark) {
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        int marks = run(text, start, end, mark);
        int inner = end - marks;
        if (marks > 3 || inner <= start + marks || !text.regionMatches(inner, text, start, marks)) {
            return NONE;
        }
        char first = text.charAt(start + marks);
        char last = text.charAt(inner - 1);
        boolean closed = !CharClass.isBlank(first) && !CharClass.isBlank(last) && last != '\\' && last != mark;
        return closed && Search.indexOf(text, mark, start + marks, end) == inner ? new Face(marks, marks, marks) : NONE;
    }

    private static Face tagged(Lines lines, int line) {
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        HtmlTag open = HtmlTag.at(text, start, end);
        int weight = weight(open);
        int close = Search.lastIndexOf(text, '<', start, end);
        if (weight == 0 || open.closing() || close < open.end()) {
            return NONE;
        }
        HtmlTag last = HtmlTag.at(text, close, end);
        boolean closed = last.closing() && last.end() == end && last.name().equals(open.name());
        return closed && Search.indexOf(text, '<', open.end(), end) == close
                ? new Face(weight, open.end() - start, end - close)
                : NONE;
    }

    private static int weight(HtmlTag tag) {
        return switch (tag.name()) {
            case "b", "strong" -> 2;
            case "i", "em" -> 1;
            default -> 0;
        };
    }

    private static int run(String text, int start, int end, char mark) {
        int i = start;
        while (i < end && text.charAt(i) == mark) {
            i++;
        }
        return i - start;
    }

    /** Marks the ends of a bold stretch that begins with a line and fills several; returns behind its last line. */
    static int join(Lines lines, int line) {
        String text = lines.text();
        char mark = lines.first(line);
        int start = lines.start(line);
        if (mark != '*' && mark != '_'
                || run(text, start, lines.end(line), mark) != 2
                || lines.length(line) < 4
                || CharClass.isBlank(text.charAt(start + 2))
                || pair(text, mark, start + 2, lines.end(line)) >= 0) {
            return line + 1;
        }
        int most = Math.min(lines.size(), line + MOST_LINES);
        for (int i = line + 1; i < most && !lines.isBlank(i); i++) {
            int at = pair(text, mark, lines.start(i), lines.end(i));
            if (at >= 0) {
                boolean closes =
                        at == lines.end(i) - 2 && at > lines.start(i) && !CharClass.isBlank(text.charAt(at - 1));
                if (closes) {
                    lines.mark(line, Lines.STRONG_BEGINS);
                    lines.mark(i, Lines.STRONG_ENDS);
                    return i + 1;
                }
                break;
            }
        }
        return line + 1;
    }

    private static int pair(String text, char mark, int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (text.charAt(i) == mark && text.charAt(i + 1) == mark) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Tells where a bold stretch ends that fills several lines.
     *
     * @param lines the lines
     * @param line its first line
     * @return behind its last line; the line itself if no stretch begins there
     */
    public static int end(Lines lines, int line) {
        if (!lines.has(line, Lines.STRONG_BEGINS)) {
            return line;
        }
        int last = line;
        while (!lines.has(last, Lines.STRONG_ENDS)) {
            last++;
        }
        return last + 1;
    }

    /** How long the marks are before the words of a line that a bold stretch of several lines begins with. */
    static int before(Lines lines, int line) {
        boolean marked = lines.has(line, Lines.STRONG_BEGINS) && isPair(lines.text(), lines.start(line));
        return marked ? 2 : 0;
    }

    /** How long the marks are behind the words of a line that a bold stretch of several lines ends with. */
    static int behind(Lines lines, int line) {
        boolean marked = lines.has(line, Lines.STRONG_ENDS)
                && lines.length(line) > 2
                && isPair(lines.text(), lines.end(line) - 2);
        return marked ? 2 : 0;
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && "*_".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == text.charAt(at);
    }

    /**
     * Takes the marks off the bold stretch of several lines that a line is the first of, so that each line can be read alone.
     *
     * @param lines the lines
     * @param line its first line; any other is left as it is
     * @param journal where the marks are accounted for
     */
    public static void part(Lines lines, int line, Journal journal) {
        int end = end(lines, line);
        if (end == line) {
            return;
        }
        int last = end - 1;
        journal.consume(lines.text(), lines.start(line), lines.start(line) + 2);
        lines.narrow(line, lines.start(line) + 2, lines.end(line));
        journal.consume(lines.text(), lines.end(last) - 2, lines.end(last));
        lines.narrow(last, lines.start(last), lines.end(last) - 2);
        lines.unmark(line, Lines.STRONG_BEGINS);
        lines.unmark(last, Lines.STRONG_ENDS);
    }
}
