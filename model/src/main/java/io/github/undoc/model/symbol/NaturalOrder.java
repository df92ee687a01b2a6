package io.github.undoc.model.symbol;

/**
 * The natural order of symbols: character by character, but numbers, arabic or roman, by their value, so that
 * {@code A/75/9} comes before {@code A/75/10} and {@code (Part IX)} before {@code (Part X)}.
 */
final class NaturalOrder {

    private NaturalOrder() {}

    static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int iEnd = numeralEnd(a, i);
            int jEnd = numeralEnd(b, j);
            if (iEnd > i && jEnd > j) {
                int order = Integer.compare(value(a, i, iEnd), value(b, j, jEnd));
                if (order != 0) {
                    return order;
                }
                i = iEnd;
                j = jEnd;
            } else if (iEnd > i || jEnd > j) {
                // Marks come before numerals, letters behind them.
                char other = iEnd > i ? b.charAt(j) : a.charAt(i);
                boolean numeralFirst = other > '9';
                return (iEnd > i) == numeralFirst ? -1 : 1;
            } else {
                char c = a.charAt(i);
                char d = b.charAt(j);
                if (c != d) {
                    return c < d ? -1 : 1;
                }
                i++;
                j++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int numeralEnd(String text, int from) {
        char c = text.charAt(from);
        int p = from;
        if (SymbolScanner.isDigit(c)) {
            while (p < text.length() && SymbolScanner.isDigit(text.charAt(p))) {
                p++;
            }
            return p;
        }
        if (from == 0 || !Roman.isDigit(c) || SymbolScanner.isWordPart(text.charAt(from - 1))) {
            return from;
        }
        while (p < text.length() && Roman.isDigit(text.charAt(p)) && p - from < 9) {
            p++;
        }
        boolean word = p < text.length() && SymbolScanner.isWordPart(text.charAt(p));
        boolean bare = text.charAt(from - 1) == '/' && p < text.length() && text.charAt(p) == '.';
        return word || bare || Roman.value(text, from, p) == 0 ? from : p;
    }

    private static int value(String text, int from, int to) {
        if (!SymbolScanner.isDigit(text.charAt(from))) {
            return Roman.value(text, from, to);
        }
        int sum = 0;
        for (int p = from; p < to; p++) {
            sum = sum * 10 + text.charAt(p) - '0';
        }
        return sum;
    }
}
