package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.Spelling;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;

/** Tells in which spelling a text is written, by the signs that only one of them has. */
public final class SpellingReader {

    private SpellingReader() {}

    /**
     * Tells the spelling.
     *
     * @param lines the lines of the text
     * @return Markdown if there are signs of it, else bare
     */
    public static Spelling read(Lines lines) {
        int evidence = 0;
        int breaks = 0;
        for (int i = 0; i < lines.size() && evidence < 2; i++) {
            if (lines.isBlank(i)) {
                continue;
            }
            if (lines.has(i, CharClass.MARKUP | CharClass.STAR)) {
                evidence += signs(lines, i);
            }
            if (lines.has(i, Lines.HARD_BREAK) && i + 1 < lines.size() && !lines.isBlank(i + 1)) {
                breaks++;
                if (breaks == 3) {
                    evidence++;
                }
            }
        }
        return evidence > 0 ? Spelling.MARKDOWN : Spelling.BARE;
    }

    private static int signs(Lines lines, int line) {
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        if (isHeading(text, start, end) || isStrongLine(text, start, end) || isTableRule(text, start, end)) {
            return 1;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < end && "*_#[]().-`".indexOf(text.charAt(i + 1)) >= 0) {
                return 1;
            }
            if (c == '<' && HtmlTag.at(text, i, end).exists()) {
                return 1;
            }
            if (c == '*' && i + 2 < end && text.charAt(i + 1) == '*' && closesStrong(text, i, end)) {
                return 1;
            }
            if (c == '[' && MarkupScanner.callEnd(text, i, end) > 0) {
                return 1;
            }
            if (c == '&' && text.startsWith("&nbsp;", i)) {
                return 1;
            }
        }
        return 0;
    }

    private static boolean isHeading(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == '#') {
            i++;
        }
        return i > start && i - start <= 6 && i < end && text.charAt(i) == ' ';
    }

    private static boolean isStrongLine(String text, int start, int end) {
        return end - start > 4 && text.startsWith("**", start) && text.startsWith("**", end - 2);
    }

    /** A pair of double stars around words. */
    private static boolean closesStrong(String text, int at, int end) {
        if (CharClass.isBlank(text.charAt(at + 2)) || text.charAt(at + 2) == '*') {
            return false;
        }
        int close = text.indexOf("**", at + 3);
        return close > 0 && close < end && !CharClass.isBlank(text.charAt(close - 1));
    }

    private static boolean isTableRule(String text, int start, int end) {
        boolean pipe = false;
        boolean dash = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            pipe |= c == '|';
            dash |= c == '-';
            if (c != '|' && c != '-' && c != ':' && !CharClass.isBlank(c)) {
                return false;
            }
        }
        return pipe && dash;
    }
}
