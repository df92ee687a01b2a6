package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.parser.internal.line.CharClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One or several joined symbols at a place in a line.
 *
 * @param symbols the symbols, joint ones apart
 * @param end behind the last character, a mark of reissue included
 */
record SymbolCell(List<DocumentSymbol> symbols, int end) {

    private static final int MAX_CODE = 8;
    /** Hyphen, no-break hyphen, figure dash, dash, long dash, minus. */
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";
    /** Several joined symbols are not longer; what is longer is none, and not to be tried at each of its ends. */
    private static final int MAX_EXTENT = 200;

    SymbolCell {
        symbols = List.copyOf(symbols);
    }

    /** Reads the symbols that begin at a place. */
    static @Nullable SymbolCell at(CharSequence line, int at) {
        if (!beginsSymbol(line, at)) {
            return null;
        }
        List<DocumentSymbol> symbols = new ArrayList<>();
        int start = at;
        int end = at;
        while (start < line.length() && beginsSymbol(line, start)) {
            int limit = extent(line, start);
            int stop = split(line, start, limit);
            Optional<DocumentSymbol> symbol = parse(line, start, stop);
            while (symbol.isEmpty() && stop > start) {
                // A bracket or full stop that is no part of the symbol.
                stop = shorter(line, start, stop);
                symbol = parse(line, start, stop);
            }
            if (symbol.isEmpty()) {
                if (symbols.isEmpty() && hasDigit(line, start, limit)) {
                    // Printed as a symbol, but with values that cannot be.
                    end = split(line, start, limit);
                }
                break;
            }
            symbols.add(symbol.get());
            end = stop;
            int next = skipJoin(line, stop);
            if (next < 0) {
                break;
            }
            start = next;
        }
        while (end < line.length() && line.charAt(end) == '*') {
            end++;
        }
        return end == at ? null : new SymbolCell(symbols, end);
    }

    private static boolean hasDigit(CharSequence line, int start, int end) {
        for (int i = start; i < end; i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static Optional<DocumentSymbol> parse(CharSequence line, int start, int end) {
        return end - start < 3 ? Optional.empty() : DocumentSymbol.tryParse(line.subSequence(start, end));
    }

    private static int shorter(CharSequence line, int start, int end) {
        int i = end - 1;
        while (i > start
                && line.charAt(i) != '/'
                && line.charAt(i) != '.'
                && !CharClass.isBlank(line.charAt(i))
                && line.charAt(i) != '('
                && line.charAt(i) != ')') {
            i--;
        }
        return i;
    }

    /** A capital code of a few letters, then a slash. */
    static boolean beginsSymbol(CharSequence line, int at) {
        int i = at;
        while (i < line.length() && i - at <= MAX_CODE && isCapital(line.charAt(i))) {
            i++;
        }
        return i > at
                && i - at <= MAX_CODE
                && i + 1 < line.length()
                && line.charAt(i) == '/'
                && isPart(line.charAt(i + 1));
    }

    private static boolean isCapital(char c) {
        return (c >= 'A' && c <= 'Z')
                || "\u0410\u0412\u0421\u0415\u041D\u041A\u041C\u041E\u0420\u0422\u0425".indexOf(c) >= 0;
    }

    private static boolean isPart(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isDash(char c) {
        return c == '-' || DASHES.indexOf(c) >= 0;
    }

    /** How far the characters of a symbol and those joined to it reach. */
    private static int extent(CharSequence line, int start) {
        int i = start;
        int end = Math.min(line.length(), start + MAX_EXTENT);
        while (i < end) {
            char c = line.charAt(i);
            if (isPart(c) || isCapital(c) || c == '/' || c == '.' || isDash(c)) {
                i++;
            } else if (c == '(' || (CharClass.isBlank(c) && i + 1 < line.length() && line.charAt(i + 1) == '(')) {
                int close = closing(line, c == '(' ? i : i + 1);
                if (close < 0) {
                    return i;
                }
                i = close + 1;
            } else if (CharClass.isBlank(c)
                    && i > start
                    && line.charAt(i - 1) == '.'
                    && i + 1 < line.length()
                    && line.charAt(i + 1) >= '0'
                    && line.charAt(i + 1) <= '9') {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private static int closing(CharSequence line, int open) {
        for (int i = open + 1; i < line.length() && i - open < 20; i++) {
            char c = line.charAt(i);
            if (c == ')') {
                return i;
            }
            if (!isPart(c) && !CharClass.isBlank(c) && !isDash(c) && c != '.') {
                return -1;
            }
        }
        return -1;
    }

    /** Where the first symbol ends: before a dash, or a lost one, that another begins behind. */
    private static int split(CharSequence line, int start, int end) {
        for (int i = start + 2; i < end; i++) {
            char c = line.charAt(i);
            if (isDash(c) && beginsSymbol(line, i + 1)) {
                return i;
            }
            boolean lost = line.charAt(i - 1) >= '0' && line.charAt(i - 1) <= '9';
            if (lost && isCapital(c) && beginsSymbol(line, i)) {
                return i;
            }
        }
        return end;
    }

    /** Returns where a joined symbol begins, or -1. */
    private static int skipJoin(CharSequence line, int at) {
        int i = at;
        while (i < line.length() && CharClass.isBlank(line.charAt(i))) {
            i++;
        }
        if (i < line.length() && isDash(line.charAt(i))) {
            i++;
            while (i < line.length() && CharClass.isBlank(line.charAt(i))) {
                i++;
            }
            return i;
        }
        return i == at && i < line.length() && beginsSymbol(line, i) ? i : -1;
    }
}
