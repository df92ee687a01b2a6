package io.github.undoc.parser.internal.outline;

import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.line.Search;
import java.util.Optional;

/**
 * The mark with which a note begins.
 *
 * @param mark the mark without what is printed around it
 * @param slash whether a slash follows it: {@code 1/}
 * @param star whether it is made of stars or daggers
 * @param content where the words of the note begin
 */
record NoteMark(String mark, boolean slash, boolean star, int content) {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹ªᵃᵇᶜᵈᵉ";
    /** Emphasis over more lines is none. */
    private static final int MOST_LINES = 8;

    private static final String RAISED = "0123456789aabcde";

    /**
     * Reads the mark at the beginning of a line.
     *
     * @param lines the lines
     * @param line which line
     * @param markdown whether the text is spelled in Markdown
     * @param zone whether the line stands below a rule, where bare numbers and letters are marks too
     */
    static Optional<NoteMark> at(Lines lines, int line, boolean markdown, boolean zone) {
        String text = lines.text();
        int start = lines.visible(line);
        int end = lines.end(line);
        char c = text.charAt(start);
        if (c == '*' || c == '†' || c == '‡' || (c == '\\' && markdown)) {
            return markdown && c == '*' && closesBelow(lines, line)
                    ? Optional.empty()
                    : stars(text, start, end, markdown);
        }
        if (c == '[') {
            return reference(text, start, end);
        }
        if (c == '<' && markdown) {
            return tagged(text, start, end);
        }
        if (c == '^' && markdown) {
            return inCarets(text, start, end);
        }
        if ((CharClass.of(c) & CharClass.SUPERSCRIPT) != 0) {
            return raised(text, start, end);
        }
        if (c >= '0' && c <= '9') {
            return number(text, start, end, zone);
        }
        if (zone && c >= 'a' && c <= 'z' && (start + 1 == end || CharClass.isBlank(text.charAt(start + 1)))) {
            return Optional.of(new NoteMark(String.valueOf(c), false, false, content(text, start + 1, end)));
        }
        return Optional.empty();
    }

    /** Whether stars that open emphasis before the first word are closed behind a word of another line. */
    private static boolean closesBelow(Lines lines, int line) {
        String text = lines.text();
        int start = lines.visible(line);
        int end = start;
        while (end < lines.end(line) && text.charAt(end) == '*') {
            end++;
        }
        if (end == lines.end(line) || CharClass.isBlank(text.charAt(end))) {
            return false;
        }
        String stars = text.substring(start, end);
        for (int i = line + 1; i < Math.min(lines.size(), line + MOST_LINES) && !lines.isBlank(i); i++) {
            int at = Search.indexOf(text, stars, lines.start(i), lines.end(i));
            if (at >= 0) {
                return at > lines.start(i) && !CharClass.isBlank(text.charAt(at - 1)) && text.charAt(at - 1) != '\\';
            }
        }
        return false;
    }

    private static int content(String text, int from, int end) {
        int i = from;
        while (i < end && CharClass.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** {@code [^1]: …}. */
    private static Optional<NoteMark> reference(String text, int start, int end) {
        int i = start + 2;
        if (i >= end || text.charAt(start + 1) != '^') {
            return Optional.empty();
        }
        while (i < end && i - start < 12 && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        boolean closed = i > start + 2 && i + 1 < end && text.charAt(i) == ']' && text.charAt(i + 1) == ':';
        return closed
                ? Optional.of(new NoteMark(text.substring(start + 2, i), false, false, content(text, i + 2, end)))
                : Optional.empty();
    }

    private static Optional<NoteMark> stars(String text, int start, int end, boolean markdown) {
        StringBuilder mark = new StringBuilder(2);
        boolean escaped = false;
        int i = start;
        while (i < end && mark.length() < 7) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < end && text.charAt(i + 1) == '*') {
                escaped = true;
                i++;
                continue;
            }
            if (c != '*' && c != '†' && c != '‡') {
                break;
            }
            mark.append(c);
            i++;
        }
        int content = content(text, i, end);
        if (mark.isEmpty() || mark.length() > 6 || content >= end) {
            return Optional.empty();
        }
        boolean glued = content == i;
        if (markdown && !escaped && glued && Search.indexOf(text, '*', i, end) > 0) {
            return Optional.empty();
        }
        if (glued && (Character.isDigit(text.charAt(i)) || text.charAt(end - 1) == '*')) {
            return Optional.empty();
        }
        return Optional.of(new NoteMark(mark.toString(), false, true, content));
    }

    private static Optional<NoteMark> tagged(String text, int start, int end) {
        if (!text.regionMatches(true, start, "<sup>", 0, 5)) {
            return Optional.empty();
        }
        int close = Search.indexOf(text, "</sup>", start, Math.min(end, start + 22));
        return close < 0 ? Optional.empty() : enclosed(text, start + 5, close, close + 6, end);
    }

    private static Optional<NoteMark> inCarets(String text, int start, int end) {
        int close = Search.indexOf(text, '^', start + 1, Math.min(end, start + 8));
        return close < 0 ? Optional.empty() : enclosed(text, start + 1, close, close + 1, end);
    }

    /** Reads a mark that stands between two places; its note begins behind a third. */
    private static Optional<NoteMark> enclosed(String text, int from, int to, int behind, int end) {
        StringBuilder mark = new StringBuilder(2);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != '\\' && !CharClass.isBlank(c)) {
                if (!(Character.isLetterOrDigit(c) || c == '*')) {
                    return Optional.empty();
                }
                mark.append(c);
            }
        }
        int content = content(text, behind, end);
        boolean star = mark.length() > 0 && mark.charAt(0) == '*';
        return mark.isEmpty() || content >= end
                ? Optional.empty()
                : Optional.of(new NoteMark(mark.toString(), false, star, content));
    }

    private static Optional<NoteMark> raised(String text, int start, int end) {
        StringBuilder mark = new StringBuilder(2);
        int i = start;
        while (i < end && (CharClass.of(text.charAt(i)) & CharClass.SUPERSCRIPT) != 0) {
            mark.append(RAISED.charAt(SUPERSCRIPTS.indexOf(text.charAt(i))));
            i++;
        }
        int content = content(text, i, end);
        return content >= end ? Optional.empty() : Optional.of(new NoteMark(mark.toString(), false, false, content));
    }

    private static Optional<NoteMark> number(String text, int start, int end, boolean zone) {
        int i = start;
        while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        if (i - start > 3) {
            return Optional.empty();
        }
        String mark = text.substring(start, i);
        if (i < end && text.charAt(i) == '/') {
            boolean free = i + 1 == end || CharClass.isBlank(text.charAt(i + 1));
            return free && (zone || i + 1 < end)
                    ? Optional.of(new NoteMark(mark, true, false, content(text, i + 1, end)))
                    : Optional.empty();
        }
        boolean blank = i == end || CharClass.isBlank(text.charAt(i));
        boolean glued = !zone && i + 1 < end && blank;
        return (zone || glued) && blank
                ? Optional.of(new NoteMark(mark, false, false, content(text, i, end)))
                : Optional.empty();
    }
}
