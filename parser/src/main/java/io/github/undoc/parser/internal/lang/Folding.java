package io.github.undoc.parser.internal.lang;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps characters to the one form in which words are compared. Letters lose case and marks, digits of other scripts become ASCII
 * digits, the many quotation marks, hyphens, spaces, brackets and commas become one of each, and what prints nothing (direction
 * marks, soft hyphens, kashida) is dropped.
 */
final class Folding {

    /** Result for a character that is dropped. */
    static final char DROPPED = 0;

    /** Result for a character that stands for several; see {@link #expansion(char)}. */
    static final char EXPANDED = 1;

    /** For a character whose form is that of its parts, if it has any. Never a form. */
    private static final char COMPOSED = 2;

    /** Ranges outside which a character stands for itself, but for the table of Han ideographs below. */
    private static final int[][] RANGES = {
        {0x0000, 0x06FF}, {0x1E00, 0x20FF}, {0x3000, 0x303F}, {0xFB00, 0xFDFF}, {0xFE00, 0xFFFF}
    };

    /** Kind of a folded letter; ideographs are letters too, but for the zero. */
    static final int LETTER = 1;

    /** Kind of a Han ideograph. */
    static final int IDEOGRAPH = 1 << 1;

    /** A number in use, a letter to nobody. */
    private static final char IDEOGRAPHIC_ZERO = '\u3007';

    /** Kind of a digit. */
    static final int DIGIT = 1 << 2;

    private static final char[] TABLE = new char[0x10000];
    /** Behind the last letter of the alphabets most texts are in, up to the Arabic one. */
    private static final char ALPHABETS = 0x700;

    private static final byte[] ALPHABET_KINDS = alphabetKinds();
    private static final Map<Character, String> EXPANSIONS = new HashMap<>();

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = (char) i;
        }
        for (int[] range : RANGES) {
            define((char) range[0], (char) range[1]);
        }
        equate("\u2018\u2019\u201A\u201B\u02BC\u00B4`\u02BB\u2032\uFF07", '\'');
        equate("\u201C\u201D\u201E\u201F\u00AB\u00BB\u300A\u300B\u300C\u300D\u2033", '"');
        equate("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D", '-');
        equate("\u3002\uFF61", '.');
        equate("\u060C\u3001\uFF0C\uFF64", ',');
        equate("\u061B\uFF1B", ';');
        equate("\uFF1A\uFE55", ':');
        equate("\u061F\uFF1F", '?');
        equate("\u3010\u3014\uFF3B\u3016", '[');
        equate("\u3011\u3015\uFF3D\u3017", ']');
        equate("\uFF08\uFD3E", '(');
        equate("\uFF09\uFD3F", ')');
        equate("\u30FB\u2022", '\u00B7');
        equate("\u0131", 'i');
        equate("\u06A9", '\u0643');
        equate("\u06CC\u0649", '\u064A');
        equate("\u0629\u06C1\u06BE", '\u0647');
        equate("\u0671", '\u0627');
        // Letters of the traditional script in the words of front matter.
        for (String pair :
                "\u5C46\u5C4A \u6703\u4F1A \u8B70\u8BAE \u806F\u8054 \u570B\u56FD \u9805\u9879 \u8A18\u8BB0 \u7406\u7406"
                        .split(" ", -1)) {
            TABLE[pair.charAt(0)] = pair.charAt(1);
        }
        expand('\u00E6', "ae");
        expand('\u00C6', "ae");
        expand('\u0153', "oe");
        expand('\u0152', "oe");
        expand('\u00DF', "ss");
    }

    private Folding() {}

    private static byte[] alphabetKinds() {
        byte[] kinds = new byte[ALPHABETS];
        for (char c = 0; c < ALPHABETS; c++) {
            boolean letter = (c >= 'a' && c <= 'z') || (c > 127 && Character.isLetter(c));
            boolean digit = c >= '0' && c <= '9';
            kinds[c] = (byte) ((letter ? LETTER : 0) | (digit ? DIGIT : 0));
        }
        return kinds;
    }

    /**
     * Returns the kind of a folded character.
     *
     * @param form the character
     * @return bits; 0 for what is neither letter nor digit
     */
    static int kind(char form) {
        if (form < ALPHABETS) {
            return ALPHABET_KINDS[form];
        }
        if (isIdeograph(form)) {
            return form == IDEOGRAPHIC_ZERO ? IDEOGRAPH : IDEOGRAPH | LETTER;
        }
        return Character.isLetter(form) ? LETTER : 0;
    }

    private static void equate(String characters, char form) {
        for (int i = 0; i < characters.length(); i++) {
            TABLE[characters.charAt(i)] = form;
        }
    }

    private static void expand(char character, String form) {
        TABLE[character] = EXPANDED;
        EXPANSIONS.put(character, form);
    }

    /** Defines the characters of a range. Those that may be made up of others are normalized in one go: one by one is slow. */
    private static void define(char first, char last) {
        StringBuilder composed = new StringBuilder();
        for (int i = first; i <= last; i++) {
            char c = (char) i;
            char form = plain(c);
            if (form != COMPOSED) {
                TABLE[c] = form;
            } else {
                composed.append(c).append('\n');
            }
        }
        boolean presentation = first >= 0xFB00;
        String forms = Normalizer.normalize(composed, presentation ? Normalizer.Form.NFKD : Normalizer.Form.NFD);
        int from = 0;
        for (int i = 0; i < composed.length(); i += 2) {
            int to = forms.indexOf('\n', from);
            compose(composed.charAt(i), forms.substring(from, to));
            from = to + 1;
        }
    }

    /** The form of a character that is dropped, a space, a digit or not defined; {@link #COMPOSED} for others. */
    private static char plain(char c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            return ' ';
        }
        int type = Character.getType(c);
        if (c == '\u0640' || type == Character.FORMAT || type == Character.CONTROL || isMark(c)) {
            return DROPPED;
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return type == Character.UNASSIGNED || type == Character.SURROGATE ? c : COMPOSED;
    }

    private static void compose(char c, String parts) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (!isMark(part) && part != '\u0640') {
                folded.append(simple(Character.toLowerCase(part)));
            }
        }
        if (folded.length() == 1) {
            TABLE[c] = folded.charAt(0);
        } else if (folded.length() > 1) {
            expand(c, folded.toString().strip());
        } else if (parts.length() > 1) {
            TABLE[c] = DROPPED;
        }
    }

    private static char simple(char c) {
        return switch (c) {
            case '\u0629' -> '\u0647';
            case '\u0649' -> '\u064A';
            default -> c;
        };
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /**
     * Returns the form of a character.
     *
     * @param c a character
     * @return its form, {@link #DROPPED} or {@link #EXPANDED}
     */
    static char of(char c) {
        return TABLE[c];
    }

    /**
     * Returns the several characters a character stands for, such as the letters of a ligature.
     *
     * @param c a character whose form is {@link #EXPANDED}
     * @return its characters
     */
    static String expansion(char c) {
        @Nullable String form = EXPANSIONS.get(c);
        return form == null ? "" : form;
    }

    /**
     * Returns whether a character is a Han ideograph, which needs no space beside it.
     *
     * @param c a character
     * @return true for ideographs
     */
    static boolean isIdeograph(char c) {
        return (c >= 0x3400 && c <= 0x9FFF) || c == IDEOGRAPHIC_ZERO || (c >= 0xF900 && c <= 0xFAFF);
    }
}
