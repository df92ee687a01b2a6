package io.github.undoc.export.akn;

/** Characters: which of them XML 1.0 allows, and how strings become ids, steps of addresses and attribute values. */
final class Chars {

    /** No printed number is longer; what comes behind it cannot make an id unwieldy. */
    private static final int MAX_ID_PART = 60;

    /** By character, those that do not stand in XML as they are. */
    private static final boolean[] WATCHED = watched();

    private static final String HEX = "0123456789ABCDEF";

    private Chars() {}

    /** Returns whether XML 1.0 has the character (production 2, Char). */
    static boolean allowed(int codePoint) {
        return codePoint >= 0x20
                ? codePoint < 0xd800
                        || (codePoint >= 0xe000 && codePoint <= 0xfffd)
                        || (codePoint >= 0x10000 && codePoint <= 0x10ffff)
                : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    /** Returns the index of the first unit that XML 1.0 cannot hold, or -1. */
    static int firstForbidden(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0xd800) {
                continue;
            }
            int codePoint = text.codePointAt(i);
            if (!allowed(codePoint)) {
                return i;
            }
            if (Character.isSupplementaryCodePoint(codePoint)) {
                i++;
            }
        }
        return -1;
    }

    /** Returns whether every character stands in XML as it is: none is mark-up, forbidden, or looked at more closely. */
    static boolean written(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < WATCHED.length ? WATCHED[c] : c >= 0xd800) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] watched() {
        boolean[] watched = new boolean[0xa0];
        for (char c = 0; c < watched.length; c++) {
            watched[c] = c < ' ' ? c != '\n' && c != '\t' : c >= 0x7f || c == '<' || c == '>' || c == '&';
        }
        return watched;
    }

    /** Returns the text on one line, without forbidden characters: what is shown in an attribute. */
    static String clean(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /** Most text is: words with single blanks between them. */
    private static boolean isClean(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (blank) {
                    return false;
                }
                blank = true;
            } else if (c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029 || c >= 0xd800) {
                return false;
            } else {
                blank = false;
            }
        }
        return !blank || text.isEmpty();
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c <= ' ' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                blank = true;
            } else if (allowed(c)) {
                if (blank && !clean.isEmpty()) {
                    clean.append(' ');
                }
                blank = false;
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    /** Returns whether an attribute gives the text back as it is. */
    static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return false;
            }
        }
        return firstForbidden(text, 0) < 0;
    }

    /**
     * Returns the text in a form that attributes and elements keep to the last unit: backslashes, control characters and
     * whatever XML 1.0 cannot hold become a backslash, {@code u} and four hexadecimal digits.
     */
    static String escape(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain;
            if (c < 0xd800) {
                plain = c >= ' ' && c != '\\';
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (escaped != null) {
                    escaped.append(c);
                }
                i++;
                c = text.charAt(i);
                plain = true;
            } else {
                plain = allowed(c);
            }
            if (plain) {
                if (escaped != null) {
                    escaped.append(c);
                }
            } else {
                if (escaped == null) {
                    escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
                }
                escaped.append('\\').append('u').append(hex(c));
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    /** Returns what {@link #escape} was given. */
    static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 5 < text.length() && text.charAt(i + 1) == 'u') {
                int unit = 0;
                for (int k = i + 2; k < i + 6; k++) {
                    int digit = Character.digit(text.charAt(k), 16);
                    unit = digit < 0 || unit < 0 ? -1 : unit << 4 | digit;
                }
                if (unit >= 0) {
                    plain.append((char) unit);
                    i += 5;
                    continue;
                }
            }
            plain.append(c);
        }
        return plain.toString();
    }

    /** Returns four hexadecimal digits. */
    static String hex(char unit) {
        return new String(new char[] {
            HEX.charAt(unit >> 12), HEX.charAt(unit >> 8 & 15), HEX.charAt(unit >> 4 & 15), HEX.charAt(unit & 15)
        });
    }

    /**
     * Returns a printed number as the number of an eId (Akoma Ntoso Naming Convention 5.4.3): letters and digits stay,
     * blanks and the punctuation at both ends go, punctuation between becomes one hyphen.
     */
    static String idNumber(String printed) {
        StringBuilder number = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < printed.length() && number.length() < MAX_ID_PART; ) {
            int c = printed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !number.isEmpty()) {
                    number.append('-');
                }
                gap = false;
                number.appendCodePoint(c);
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                gap = true;
            }
        }
        return number.toString();
    }

    /** Returns the words in lower case with a separator between them, for the end of an ontology address. */
    static String slug(String words, char separator) {
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < words.length() && slug.length() < MAX_ID_PART; ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !slug.isEmpty()) {
                    slug.append(separator);
                }
                gap = false;
                slug.appendCodePoint(Character.toLowerCase(c));
            } else {
                gap = true;
            }
        }
        return slug.toString();
    }

    /** Returns the words as one, each after the first with a capital, for the eId of a term. */
    static String camel(String words) {
        StringBuilder camel = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < words.length() && camel.length() < MAX_ID_PART; ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                camel.appendCodePoint(camel.isEmpty() ? Character.toLowerCase(c) : gap ? Character.toUpperCase(c) : c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return camel.toString();
    }
}
