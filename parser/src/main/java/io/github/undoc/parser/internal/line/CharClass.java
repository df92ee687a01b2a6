package io.github.undoc.parser.internal.line;

/**
 * Classes of characters as bits, so that one pass over a line tells what the line can hold. A line whose bits lack a
 * class needs no reader for it.
 */
public final class CharClass {

    /** Marks that call notes: the asterisk, daggers. */
    public static final int STAR = 1;
    /** Other characters that can be mark-up in the Markdown spelling. */
    public static final int MARKUP = 1 << 1;
    /** Digits of any script. */
    public static final int DIGIT = 1 << 2;
    /** The slash. */
    public static final int SLASH = 1 << 3;
    /** Superscript digits and the like. */
    public static final int SUPERSCRIPT = 1 << 4;
    /** Blanks other than the plain space. */
    public static final int ODD_BLANK = 1 << 5;
    /** The plain space. */
    public static final int SPACE = 1 << 6;
    /** Brackets that can open a mark of signature. */
    public static final int PAREN = 1 << 7;

    private static final byte[] TABLE = table();

    private CharClass() {}

    private static byte[] table() {
        byte[] table = new byte[1 << 16];
        for (int c = 0; c < table.length; c++) {
            int bits = 0;
            if (c == ' ') {
                bits = SPACE;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                bits = ODD_BLANK;
            } else if (Character.isDigit(c)) {
                bits = DIGIT;
            }
            table[c] = (byte) bits;
        }
        set(table, "*†‡", STAR);
        set(table, "\\<[]`&_~|#^", MARKUP);
        set(table, "/", SLASH);
        set(table, "¹²³⁰⁴⁵⁶⁷⁸⁹ªᵃᵇᶜᵈᵉ", SUPERSCRIPT);
        set(table, "(（[﴾﴿", PAREN);
        return table;
    }

    private static void set(byte[] table, String characters, int bits) {
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] |= (byte) bits;
        }
    }

    /**
     * Returns the classes of a character.
     *
     * @param c the character
     * @return its bits
     */
    public static int of(char c) {
        return TABLE[c] & 0xFF;
    }

    /**
     * Returns whether a character is blank: white space of any kind, no-break spaces included.
     *
     * @param c the character
     * @return true if it leaves nothing on paper
     */
    public static boolean isBlank(char c) {
        return (TABLE[c] & (SPACE | ODD_BLANK)) != 0;
    }

    /**
     * Returns whether a character tells the direction of a line, or nothing at all, and prints nothing.
     *
     * @param c the character
     * @return true for marks, embeddings, overrides and isolates of direction, and for spaces without width
     */
    public static boolean isUnseen(char c) {
        return c >= '\u061C'
                && (c == '\u061C'
                        || c == '\u200B'
                        || c == '\u200E'
                        || c == '\u200F'
                        || (c >= '\u202A' && c <= '\u202E')
                        || (c >= '\u2066' && c <= '\u2069')
                        || c == '\uFEFF');
    }

    /**
     * Returns whether a character is a hyphen, one that allows no line break among them.
     *
     * @param c the character
     * @return true for {@code -}, U+2010 and U+2011
     */
    public static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /**
     * Returns whether a character belongs to a script written without spaces between words.
     *
     * @param c the character
     * @return true for Chinese characters, kana and their full-width punctuation
     */
    public static boolean isWide(char c) {
        return c >= '\u2E80'
                && (c <= '\u9FFF'
                        || (c >= '\uF900' && c <= '\uFAFF')
                        || (c >= '\uFF00' && c <= '\uFF60')
                        || (c >= '\uD840' && c <= '\uD87F'));
    }
}
