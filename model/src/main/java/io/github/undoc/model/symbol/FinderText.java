package io.github.undoc.model.symbol;

/**
 * Running text made ready to be searched: one character for one, full-width, Arabic-Indic and look-alike letters and
 * digits become the usual ones where they stand in a symbol or number, white space becomes a space, typographic
 * apostrophes the plain one. Invisible marks go, and only then a table leads back to the places in the source.
 */
final class FinderText {

    private final String text;
    private final int[] origin;

    private FinderText(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    String text() {
        return text;
    }

    /** Where a place of the text is in the source. */
    int start(int position) {
        return origin.length == 0 ? position : origin[position];
    }

    /** Where a stretch that ends at a place of the text ends in the source. */
    int end(int position) {
        return origin.length == 0 ? position : origin[position - 1] + 1;
    }

    static FinderText of(String source) {
        int first = firstForeign(source);
        if (first == source.length()) {
            return new FinderText(source, new int[0]);
        }
        char[] chars = source.toCharArray();
        int length = first;
        boolean changed = false;
        for (int i = first; i < chars.length; i++) {
            char c = source.charAt(i);
            if (!standsForItself(c)) {
                if (SymbolText.isInvisible(c)) {
                    continue;
                }
                char plain = plain(source, i, chars, length);
                changed |= plain != c;
                c = plain;
            }
            chars[length++] = c;
        }
        boolean removed = length < chars.length;
        String text = changed || removed ? new String(chars, 0, length) : source;
        return new FinderText(text, removed ? places(source) : new int[0]);
    }

    /** ASCII, and the letters that make up most of a text of the six languages and look like no others. */
    private static boolean standsForItself(char c) {
        return c < 0x7F
                ? c >= ' '
                : (c >= '\u00C0' && c <= '\u00FF')
                        || (c >= '\u0430' && c <= '\u044F')
                        || (c >= '\u0621' && c <= '\u064A')
                        || (c >= '\u4E00' && c <= '\u9FFF');
    }

    private static int firstForeign(String source) {
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (c >= 0x7F || c < ' ') {
                return i;
            }
            i++;
        }
        return i;
    }

    private static int[] places(String source) {
        int[] places = new int[source.length()];
        int count = 0;
        for (int i = 0; i < source.length(); i++) {
            if (!SymbolText.isInvisible(source.charAt(i))) {
                places[count++] = i;
            }
        }
        return places;
    }

    /** What a character stands for behind those that were made ready. */
    private static char plain(String source, int at, char[] before, int length) {
        char c = source.charAt(at);
        if (c < 0x7F) {
            return c < ' ' ? ' ' : c;
        }
        if (c >= '\u0660' && c <= '\u0669') {
            return (char) (c - '\u0660' + '0');
        }
        if (c >= '\u06F0' && c <= '\u06F9') {
            return (char) (c - '\u06F0' + '0');
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            // Commas and full stops stay: they are marks of the sentence.
            return c == '\uFF0C' || c == '\uFF0E' ? c : (char) (c - '\uFF01' + '!');
        }
        if (c == '\u2019' || c == '\u02BC') {
            return '\'';
        }
        if (SymbolText.isHyphen(c)) {
            return '-';
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        char latin = SymbolText.latin(c);
        return latin != c && inSymbol(source, at, before, length) ? latin : c;
    }

    /** Whether a capital that may be Cyrillic or Latin stands among the characters of a symbol or number. */
    private static boolean inSymbol(String source, int at, char[] before, int length) {
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        char last = length == 0 ? ' ' : before[length - 1];
        if (next == '/' || last == '/') {
            return true;
        }
        if (SymbolScanner.isCapital(last)
                || SymbolScanner.isDigit(last)
                || (last == '(' && isRomanLookAlike(source, at))) {
            return true;
        }
        // The letter of a part: 217 A (III), 46/36 A.
        return last == ' ' && length > 1 && SymbolScanner.isDigit(before[length - 2]) && (next == ' ' || next == '(');
    }

    private static boolean isRomanLookAlike(String source, int at) {
        int p = at;
        while (p < source.length() && Roman.isDigit(SymbolText.latin(source.charAt(p)))) {
            p++;
        }
        return p < source.length() && source.charAt(p) == ')';
    }
}
