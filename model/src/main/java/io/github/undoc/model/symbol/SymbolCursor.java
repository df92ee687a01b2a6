package io.github.undoc.model.symbol;

import java.util.Arrays;

/**
 * A place in a stretch of text, and what was read up to it: the ground on which the rules of the grammar stand. Nothing
 * is read behind the limit of the stretch. What goes wrong is kept as a problem with its place, and put into words only
 * when somebody asks.
 *
 * <p>What was read is a list of tokens: packed numbers that say what a stretch of the text is. {@link DocumentSymbol}
 * keeps them and makes elements of them only when asked, so that reading costs two small arrays.
 */
abstract class SymbolCursor {

    static final int BODY = 0;
    static final int SUBSIDIARY = 1;
    static final int COUNTRY = 2;
    static final int SESSION = 3;
    static final int YEAR = 4;
    static final int NATURE = 5;
    static final int NUMBER = 6;
    static final int LETTER = 7;
    static final int MODIFIER = 8;
    static final int PART = 9;
    static final int REISSUE = 10;
    /** A working party or paper, a governing council or general comment: decided by what follows. */
    static final int DUAL = 11;

    static final int MAX_DIGITS = 6;
    static final char EN_DASH = '–';
    static final long MASK = (1L << 30) - 1;

    final String text;
    final int start;
    final int limit;

    long[] tokens = new long[8];
    int count;
    int end;
    SymbolFamily family = SymbolFamily.REGISTERED;
    boolean registered = true;
    boolean normalised;
    boolean incomplete;
    boolean plain = true;

    Problem problem = Problem.NONE;
    int problemAt;
    int problemFrom;
    int problemTo;

    SymbolCursor(String text, int start, int limit) {
        this.text = text;
        this.start = start;
        this.limit = limit;
    }

    static long token(int type, int start, int end) {
        return type | (long) start << 4 | (long) end << 34;
    }

    static int type(long token) {
        return (int) (token & 15);
    }

    static int start(long token) {
        return (int) (token >>> 4 & MASK);
    }

    static int end(long token) {
        return (int) (token >>> 34);
    }

    /** Where the symbol ends, when it was read. */
    int end() {
        return end;
    }

    long[] tokens() {
        return tokens;
    }

    int count() {
        return count;
    }

    SymbolFamily family() {
        return family;
    }

    boolean normalised() {
        return normalised;
    }

    boolean incomplete() {
        return incomplete;
    }

    /** Whether the spelling is the one that serves as key. */
    boolean plain() {
        return plain;
    }

    Problem problem() {
        return problem;
    }

    int problemAt() {
        return problemAt;
    }

    String reason() {
        return problem.describe(text.substring(problemFrom, problemTo));
    }

    /** The end of the range that begins at {@code from} and has its dash at {@code dash}, or -1 if it is none. */
    int rangeEnd(int from, int dash) {
        int to = dash + 1;
        while (isDigit(at(to))) {
            to++;
        }
        int first = dash - from;
        int second = to - dash - 1;
        boolean widths = first == second || (first == 1 && second == 2);
        if (!widths || second == 0 || text.charAt(dash + 1) == '0' || goesOnAsPath(to)) {
            return -1;
        }
        return to;
    }

    /** Whether digits behind a dash are the front of a path, as in {@code A/75/520-2020/1010}, and end no range. */
    boolean goesOnAsPath(int to) {
        return isWordPart(at(to)) || (at(to) == '/' && isDigit(at(to + 1)));
    }

    /** The end of {@code (XIV)}, {@code (S-XVIII)}, {@code (7)}, or -1 if there is none such. */
    int bracketedSession(int open) {
        int p = open + 1;
        if (at(p) == 'E' && at(p + 1) == 'S' && at(p + 2) == '-') {
            p += 3;
        } else if (at(p) == 'S' && at(p + 1) == '-') {
            p += 2;
        }
        int q = p;
        if (isDigit(at(q))) {
            while (isDigit(at(q))) {
                q++;
            }
            return at(q) == ')' && q - p <= MAX_DIGITS && text.charAt(p) != '0' ? q + 1 : -1;
        }
        while (q - p < 9 && Roman.isDigit(at(q))) {
            q++;
        }
        return at(q) == ')' && Roman.value(text, p, q) > 0 ? q + 1 : -1;
    }

    int sessionOrYear(int open, int close) {
        return isYear(open + 1, close - 1) ? YEAR : SESSION;
    }

    boolean isAssembly() {
        return text.charAt(start) == 'A' && end(tokens[0]) == start + 1;
    }

    boolean isBody(char letter) {
        return text.charAt(start) == letter && end(tokens[0]) == start + 1;
    }

    /** A number of one to six digits without leading zero: its end, or -1. */
    int number(int from) {
        int p = from;
        while (isDigit(at(p))) {
            p++;
        }
        if (p == from) {
            fail(Problem.EXPECTED_DIGITS, from);
            return -1;
        }
        if (text.charAt(from) == '0') {
            fail(p == from + 1 ? Problem.ZERO : Problem.LEADING_ZERO, from);
            return -1;
        }
        if (p - from > MAX_DIGITS) {
            fail(Problem.LONG_NUMBER, from);
            return -1;
        }
        return p;
    }

    boolean isYear(int from, int to) {
        if (to - from != 4 || to > limit) {
            return false;
        }
        char c = text.charAt(from);
        char d = text.charAt(from + 1);
        return ((c == '1' && d == '9') || (c == '2' && d == '0'))
                && isDigit(text.charAt(from + 2))
                && isDigit(text.charAt(from + 3));
    }

    int value(int from, int to) {
        int sum = 0;
        for (int p = from; p < to; p++) {
            sum = sum * 10 + text.charAt(p) - '0';
        }
        return sum;
    }

    String text() {
        return text;
    }

    char at(int p) {
        return p < limit ? text.charAt(p) : '\0';
    }

    boolean next(int p, String word) {
        return p + word.length() <= limit && text.startsWith(word, p);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    static boolean isWordPart(char c) {
        return isLetter(c) || isDigit(c);
    }

    void push(int type, int from, int to) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, count * 2);
        }
        tokens[count++] = token(type, from, to);
    }

    boolean fail(Problem what, int position) {
        return fail(what, position, start, start);
    }

    boolean fail(Problem what, int position, int from, int to) {
        problem = what;
        problemAt = position;
        problemFrom = from;
        problemTo = to;
        return false;
    }

    /** Keeps what would have been wrong if the symbol was to go on here; the first remark counts. */
    void note(Problem what, int position) {
        if (problem == Problem.NONE) {
            fail(what, position);
        }
    }
}
