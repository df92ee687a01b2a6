package io.github.undoc.parser.internal.outline;

import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.FurnitureReader;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.reader.SignatureReader;

/**
 * Cuts lines that hold several parts of a document, as texts do that have all in one line: at furniture, signatures and
 * numbered paragraphs.
 */
public final class LongLines {

    private static final int LONG = 160;
    private static final int LONGEST_MARK = 16;
    /** Lines of texts that keep their lines, or at least their paragraphs, are shorter in the middle. */
    private static final int LINES_LOST = 400;

    /** Where to cut next. */
    private interface Cuts {
        int next(Lines lines, int line, int from);
    }

    private LongLines() {}

    /**
     * Cuts lines.
     *
     * @param lines the lines
     * @param signatures tells marks of signature
     * @return the same lines if there was nothing to cut
     */
    public static Lines cut(Lines lines, SignatureReader signatures) {
        boolean any = false;
        for (int i = 0; i < lines.size() && !any; i++) {
            any = lines.length(i) > LONG;
        }
        if (!any) {
            return lines;
        }
        Lines cut = cut(
                FurnitureReader.cutLongLines(lines, 0),
                LONG,
                (from, line, at) -> from.has(line, CharClass.PAREN) ? mark(from, line, at, signatures) : -1);
        return linesAreLost(lines) ? cut(cut, 1, LongLines::point) : cut;
    }

    private static boolean linesAreLost(Lines lines) {
        int printed = 0;
        long length = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.isBlank(i)) {
                printed++;
                length += lines.length(i);
            }
        }
        return length > (long) LINES_LOST * printed;
    }

    private static Lines cut(Lines lines, int least, Cuts cuts) {
        Lines out = null;
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.length(i) > least ? cuts.next(lines, i, lines.start(i) + 1) : -1;
            if (at < 0) {
                if (out != null) {
                    out.add(lines, i);
                }
                continue;
            }
            if (out == null) {
                out = new Lines(lines);
                for (int k = 0; k < i; k++) {
                    out.add(lines, k);
                }
            }
            int start = lines.start(i);
            int more = lines.bits(i) & (Lines.CUT | Lines.PAGE | Lines.HEADING);
            while (at >= 0) {
                out.addPart(lines, i, start, at, more);
                more = Lines.CUT;
                start = at;
                at = cuts.next(lines, i, at + 1);
            }
            out.addPart(lines, i, start, lines.end(i), more);
        }
        return out == null ? lines : out;
    }

    /** Where the next numbered paragraph begins, the first or the one that follows the last, or -1. */
    private static int point(Lines lines, int line, int from) {
        String text = lines.text();
        int last = number(text, from - 1, lines.end(line));
        for (int i = from; i < lines.end(line); i++) {
            if (text.charAt(i - 1) != ' ' || text.charAt(i) < '1' || text.charAt(i) > '9') {
                continue;
            }
            int number = number(text, i, lines.end(line));
            if (number == last + 1 || number == 1) {
                return i;
            }
        }
        return -1;
    }

    /** The number of the paragraph that begins at a place: digits, a full stop and a capital behind it; 0 if there is none. */
    private static int number(String text, int start, int end) {
        int i = start;
        int number = 0;
        while (i < end && i - start < 3 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            number = number * 10 + text.charAt(i) - '0';
            i++;
        }
        boolean begins = i > start
                && i + 2 < end
                && text.charAt(i) == '.'
                && text.charAt(i + 1) == ' '
                && Character.isLetter(text.charAt(i + 2))
                && !Character.isLowerCase(text.charAt(i + 2));
        return begins ? number : 0;
    }

    /** Where the next mark of signature stands, or -1. */
    private static int mark(Lines lines, int line, int from, SignatureReader signatures) {
        String text = lines.text();
        int end = lines.end(line);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') {
                int close = i + 1;
                while (close < end
                        && close - i < LONGEST_MARK
                        && text.charAt(close) != ')'
                        && text.charAt(close) != '）') {
                    close++;
                }
                if (close < end
                        && close - i < LONGEST_MARK
                        && close - i > 3
                        && signatures.hasMark(text.substring(i, close + 1))) {
                    return i;
                }
            }
        }
        return -1;
    }
}
