package io.github.undoc.model.symbol;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in one spelling of letters and marks, with the way back to where each character came from. Full-width
 * letters and digits and Cyrillic capitals that look like Latin ones become Latin, invisible marks go, hyphens become
 * the hyphen, and white space becomes one space. The en dash stays; so does the em dash, which no symbol has.
 */
final class SymbolText {

    private static final String CYRILLIC = "АВЕСНКМОРТХІЅ";
    private static final String LATIN = "ABECHKMOPTXIS";

    private final StringBuilder text = new StringBuilder();
    private final boolean lines;
    private int[] origin = new int[32];

    private SymbolText(boolean lines) {
        this.lines = lines;
    }

    /**
     * Normalises a text.
     *
     * @return the text, equal to the input if nothing was to do
     */
    static SymbolText of(CharSequence input) {
        return new SymbolText(false).read(input);
    }

    /** Normalises a text, but keeps one line break where white space has any. */
    static SymbolText keepingLines(CharSequence input) {
        return new SymbolText(true).read(input);
    }

    private SymbolText read(CharSequence input) {
        int end = input.length();
        while (end > 0 && (isSpace(input.charAt(end - 1)) || isInvisible(input.charAt(end - 1)))) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            add(input.charAt(i), i);
        }
        return this;
    }

    private void add(char c, int at) {
        if (c < 0x80 && c > ' ') {
            append(c, at);
        } else if (isSpace(c)) {
            space(lines && (c == '\n' || c == '\r') ? '\n' : ' ', at);
        } else if (!isInvisible(c)) {
            int cyrillic = CYRILLIC.indexOf(c);
            if (cyrillic >= 0) {
                append(LATIN.charAt(cyrillic), at);
            } else if (isHyphen(c)) {
                append('-', at);
            } else if (isWide(c)) {
                String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                for (int i = 0; i < plain.length(); i++) {
                    append(plain.charAt(i), at);
                }
            } else {
                append(c, at);
            }
        }
    }

    private void space(char c, int at) {
        int last = text.length() - 1;
        if (last < 0) {
            return;
        }
        if (text.charAt(last) == ' ') {
            text.setCharAt(last, c);
        } else if (text.charAt(last) != '\n') {
            append(c, at);
        }
    }

    private void append(char c, int at) {
        if (text.length() == origin.length) {
            origin = Arrays.copyOf(origin, origin.length * 2);
        }
        origin[text.length()] = at;
        text.append(c);
    }

    /**
     * Returns the place in the input.
     *
     * @param position an offset into this text
     * @param length the length of the input, the answer for the end of this text
     */
    int origin(int position, int length) {
        return position < text.length() ? origin[position] : length;
    }

    static char latin(char c) {
        int cyrillic = c < 0x400 || c > 0x460 ? -1 : CYRILLIC.indexOf(c);
        return cyrillic >= 0 ? LATIN.charAt(cyrillic) : c;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF'
                || c == '\u00AD'
                || c == '\u061C';
    }

    static boolean isHyphen(char c) {
        return (c >= '\u2010' && c <= '\u2012') || c == '\u2212' || c == '\uFE63' || c == '\uFF0D';
    }

    /** Full-width and half-width forms; other compatibility characters, such as raised figures, mean something else. */
    private static boolean isWide(char c) {
        return c >= '\uFF00' && c <= '\uFFEF';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
