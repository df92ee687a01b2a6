package io.github.undoc.parser.internal.outline;

import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.FurnitureReader;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.reader.SignatureReader;

/** Cuts lines that hold several parts of a document, as texts do that have all in one line: at furniture and signatures. */
public final class LongLines {

    private static final int LONG = 160;
    private static final int LONGEST_MARK = 16;

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
        Lines cut = FurnitureReader.cutLongLines(lines, 0);
        Lines out = null;
        for (int i = 0; i < cut.size(); i++) {
            int mark = isLong(cut, i) ? mark(cut, i, cut.start(i) + 1, signatures) : -1;
            if (mark < 0) {
                if (out != null) {
                    out.add(cut, i);
                }
                continue;
            }
            if (out == null) {
                out = new Lines(cut);
                for (int k = 0; k < i; k++) {
                    out.add(cut, k);
                }
            }
            int start = cut.start(i);
            int more = cut.bits(i) & (Lines.CUT | Lines.PAGE | Lines.HEADING);
            while (mark >= 0) {
                out.addPart(cut, i, start, mark, more);
                more = Lines.CUT;
                start = mark;
                mark = mark(cut, i, mark + 1, signatures);
            }
            out.addPart(cut, i, start, cut.end(i), more);
        }
        return out == null ? cut : out;
    }

    private static boolean isLong(Lines lines, int line) {
        return lines.length(line) > LONG && lines.has(line, CharClass.PAREN);
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
