package io.github.undoc.model.symbol;

import java.util.Arrays;

/**
 * Reads one symbol from the front of a stretch of text, by hand, from left to right, looking at each character a fixed
 * number of times. The grammar is in {@code docs/symbols.md}; the methods follow its rules. Made for one reading, not
 * thread-safe.
 *
 * <p>The result is a list of tokens: packed numbers that say what a stretch of the text is. {@link DocumentSymbol} keeps
 * them and makes elements of them only when asked, so that reading costs two small arrays.
 */
final class SymbolScanner {

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
    private static final int DUAL = 11;

    private static final int MAX_DIGITS = 6;
    private static final char EN_DASH = '–';
    private static final long MASK = (1L << 30) - 1;

    private final String text;
    private final int start;
    private final int limit;

    private long[] tokens = new long[8];
    private int count;
    private int end;
    private SymbolFamily family = SymbolFamily.REGISTERED;
    private boolean registered = true;
    private boolean normalised;
    private boolean incomplete;
    private boolean plain = true;

    private Problem problem = Problem.NONE;
    private int problemAt;
    private int problemFrom;
    private int problemTo;

    SymbolScanner(String text, int start, int limit) {
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

    /**
     * Reads as much as belongs to one symbol.
     *
     * @return whether there is one that is possible
     */
    boolean scan() {
        if (limit - start >= MASK) {
            return fail(Problem.TOO_LONG, start);
        }
        return symbol() && Plausibility.check(this);
    }

    /**
     * Reads a symbol that fills the whole stretch.
     *
     * @return whether it does and is possible
     */
    boolean scanAll() {
        if (limit - start >= MASK) {
            return fail(Problem.TOO_LONG, start);
        }
        if (!symbol()) {
            return false;
        }
        if (end < limit) {
            return problem == Problem.NONE ? leftOver() : false;
        }
        problem = Problem.NONE;
        return Plausibility.check(this);
    }

    /** Reads a modification that stands alone, such as {@code Corr.1}; its end, or -1. */
    int modificationAlone() {
        int p = start;
        while (p < limit && p - start < Vocabulary.LONGEST_WORD && isLetter(text.charAt(p))) {
            p++;
        }
        return at(p) == '.' && isDigit(at(p + 1)) ? modifier(start) : -1;
    }

    private boolean leftOver() {
        char c = text.charAt(end);
        int p = c == ' ' ? end + 1 : end;
        if (p < limit && (text.charAt(p) == '-' || text.charAt(p) == EN_DASH)) {
            return fail(p + 1 >= limit ? Problem.DANGLING_DASH : Problem.JOINED, p);
        }
        return fail(Problem.UNEXPECTED, end, end, end + Character.charCount(text.codePointAt(end)));
    }

    // ------------------------------------------------------------------ rules

    private boolean symbol() {
        int p = start;
        long key = 0;
        while (p < limit && isCapital(text.charAt(p)) && p - start <= Vocabulary.LONGEST_WORD) {
            key = key << 8 | text.charAt(p);
            p++;
        }
        int length = p - start;
        if (length == 1 && key == 'J' && p < limit && text.charAt(p) == 'o') {
            return journal(start + 7, "Journal");
        }
        if (length == 0) {
            return fail(Problem.NO_BODY, start);
        }
        if (length > Vocabulary.LONGEST_WORD) {
            return fail(Problem.LONG_BODY, start);
        }
        if (length == 7 && text.startsWith("JOURNAL", start)) {
            return journal(p, "JOURNAL");
        }
        if ((Vocabulary.find(key) & Vocabulary.SERIES) == 0) {
            registered = false;
        }
        if (p < limit && text.charAt(p) != '/') {
            p = codeTail(p, length);
            if (p < 0) {
                return false;
            }
        } else {
            push(BODY, start, p);
        }
        if (p >= limit || text.charAt(p) != '/') {
            return fail(Problem.EXPECTED_SLASH, p, start, p);
        }
        if (length == 1) {
            return switch ((char) key) {
                case 'A' -> assembly(p);
                case 'S' -> council(p);
                case 'E' -> economicCouncil(p);
                default -> elements(p);
            };
        }
        return elements(p);
    }

    /** What may follow the capitals of a series before its first slash: {@code GC.10}, {@code TD(VI)}, {@code DP-FPA}. */
    private int codeTail(int from, int length) {
        int p = from;
        if (length == 1) {
            fail(Problem.EXPECTED_SLASH, p, start, p);
            return -1;
        }
        while (p + 2 < limit
                && text.charAt(p) == '-'
                && isCapital(text.charAt(p + 1))
                && isCapital(text.charAt(p + 2))) {
            p++;
            while (p < limit && isCapital(text.charAt(p))) {
                p++;
            }
        }
        if (p < limit && text.charAt(p) == '.' && p == from) {
            long key = 0;
            for (int i = start; i < p; i++) {
                key = key << 8 | text.charAt(i);
            }
            int value = Vocabulary.find(key);
            boolean word = Vocabulary.roleOf(value) != 0 && Vocabulary.roleOf(value) != Vocabulary.DUAL;
            if (word || (value & Vocabulary.DOT) != 0) {
                fail(Problem.EXPECTED_SLASH, p, start, p);
                return -1;
            }
            p = dotted(p, start, p, false);
            if (p < 0) {
                return -1;
            }
        }
        registered = false;
        push(BODY, start, p);
        if (p < limit && text.charAt(p) == '(') {
            int q = bracketedSession(p);
            if (q > 0) {
                push(sessionOrYear(p, q), p, q);
                p = q;
            }
        }
        return p;
    }

    private boolean journal(int from, String spelling) {
        if (!text.startsWith(spelling, start)) {
            return fail(Problem.EXPECTED_SLASH, start + 1, start, start + 1);
        }
        family = SymbolFamily.JOURNAL;
        push(BODY, start, from);
        int p = from;
        plain = false;
        if (p < limit && text.charAt(p) == ' ') {
            p++;
        }
        if (!text.startsWith("No.", p) && !text.startsWith("NO.", p)) {
            return fail(Problem.EXPECTED_NO, p);
        }
        p += 3;
        if (p < limit && text.charAt(p) == ' ') {
            p++;
        }
        int q = number(p);
        if (q < 0) {
            return false;
        }
        if (q < limit && text.charAt(q) == '/' && isDigit(at(q + 1))) {
            if (!isYear(p, q)) {
                return fail(Problem.EXPECTED_YEAR, p);
            }
            push(YEAR, p, q);
            p = q + 1;
            q = number(p);
            if (q < 0) {
                return false;
            }
        }
        push(NUMBER, p, q);
        return tail(q);
    }

    private boolean assembly(int slash) {
        int p = slash + 1;
        char c = at(p);
        if (c == 'R' && next(p, "RES")) {
            return assemblyResolution(p);
        }
        if (c == 'D' && next(p, "DEC")) {
            family = SymbolFamily.GA_DEC;
            push(NATURE, p, p + 3);
            int q = p + 3;
            if (at(q) != '/') {
                return fail(Problem.EXPECTED_SLASH, q, p, q);
            }
            q = assemblySession(q + 1);
            return q > 0 && sessionAct(q);
        }
        if (c == 'H' && next(p, "HRC") && at(p + 3) == '/') {
            int q = p + 4;
            int length = next(q, "RES") || next(q, "DEC") ? 3 : next(q, "PRST") ? 4 : 0;
            if (length > 0) {
                return humanRightsAct(p, q, q + length);
            }
        }
        return elements(slash);
    }

    private boolean assemblyResolution(int from) {
        family = SymbolFamily.GA_RES;
        push(NATURE, from, from + 3);
        int p = from + 3;
        if (at(p) != '/') {
            return fail(Problem.EXPECTED_SLASH, p, from, p);
        }
        p++;
        if (!isDigit(at(p))) {
            p = assemblySession(p);
            return p > 0 && sessionAct(p);
        }
        int q = number(p);
        if (q < 0) {
            return false;
        }
        if (at(q) == '/' && isDigit(at(q + 1))) {
            push(SESSION, p, q);
            return sessionAct(q);
        }
        family = SymbolFamily.GA_RES_OLD;
        return oldResolution(p, q);
    }

    /** A number, its letters, the session in brackets, letters: {@code 217 A (III)}. */
    private boolean oldResolution(int from, int to) {
        plain = false;
        push(NUMBER, from, to);
        int p = letters(to);
        int q = at(p) == ' ' ? p + 1 : p;
        if (at(q) != '(') {
            return fail(Problem.EXPECTED_OLD_SESSION, q);
        }
        int close = bracketedSession(q);
        if (close < 0 || isDigit(at(q + 1)) || isDigit(text.charAt(close - 2))) {
            return fail(Problem.EXPECTED_ROMAN, q + 1);
        }
        push(SESSION, q, close);
        return tail(letters(close));
    }

    private int assemblySession(int p) {
        int q;
        if (next(p, "S-")) {
            q = number(p + 2);
        } else if (next(p, "ES-")) {
            q = number(p + 3);
        } else if (isDigit(at(p))) {
            q = number(p);
        } else {
            fail(Problem.EXPECTED_SESSION, p);
            return -1;
        }
        if (q > 0) {
            push(SESSION, p, q);
        }
        return q;
    }

    /** A slash, a number, letters: what follows the session or year of a resolution or decision. */
    private boolean sessionAct(int p) {
        if (at(p) != '/') {
            return fail(Problem.EXPECTED_ACT_NUMBER, p);
        }
        int q = number(p + 1);
        if (q < 0) {
            return false;
        }
        push(NUMBER, p + 1, q);
        return tail(letters(q));
    }

    private boolean humanRightsAct(int body, int nature, int from) {
        family = SymbolFamily.HRC_ACT;
        push(SUBSIDIARY, body, body + 3);
        push(NATURE, nature, from);
        if (at(from) != '/') {
            return fail(Problem.EXPECTED_SLASH, from, nature, from);
        }
        int p = from + 1;
        if (next(p, "OM/")) {
            push(NATURE, p, p + 2);
            p += 3;
        }
        int q = number(next(p, "S-") ? p + 2 : p);
        if (q < 0) {
            return false;
        }
        push(SESSION, p, q);
        if (at(q) != '/') {
            return fail(Problem.EXPECTED_ACT_NUMBER, q);
        }
        p = q + 1;
        q = number(p);
        if (q < 0) {
            return false;
        }
        push(NUMBER, p, q);
        return tail(q);
    }

    private boolean council(int slash) {
        int p = slash + 1;
        char c = at(p);
        if (c == 'R' && next(p, "RES")) {
            return councilResolution(p);
        }
        if (c == 'P' && next(p, "PRST")) {
            family = SymbolFamily.SC_PRST;
            push(NATURE, p, p + 4);
            return at(p + 4) == '/' ? yearAct(p + 5, false) : fail(Problem.EXPECTED_SLASH, p + 4, p, p + 4);
        }
        if (c == 'P' && next(p, "PV")) {
            family = SymbolFamily.SC_PV;
            if (at(p + 2) != '.') {
                return fail(Problem.EXPECTED_DOT, p + 2, p, p + 2);
            }
            int q = number(p + 3);
            if (q < 0) {
                return false;
            }
            push(NATURE, p, q);
            return tail(q);
        }
        return elements(slash);
    }

    private boolean councilResolution(int from) {
        family = SymbolFamily.SC_RES;
        push(NATURE, from, from + 3);
        int p = from + 3;
        if (at(p) != '/') {
            return fail(Problem.EXPECTED_SLASH, p, from, p);
        }
        int q = number(p + 1);
        if (q < 0) {
            return false;
        }
        push(NUMBER, p + 1, q);
        p = at(q) == ' ' ? q + 1 : q;
        if (at(p) != '(' || !isDigit(at(p + 1))) {
            incomplete = true;
            return tail(q);
        }
        if (!isYear(p + 1, p + 5)) {
            return fail(Problem.EXPECTED_YEAR, p + 1);
        }
        if (at(p + 5) != ')') {
            return fail(Problem.EXPECTED_BRACKET, p + 5);
        }
        plain &= p > q;
        push(YEAR, p, p + 6);
        return tail(p + 6);
    }

    /** A year, a slash, a number, perhaps letters. */
    private boolean yearAct(int from, boolean lettered) {
        int q = number(from);
        if (q < 0) {
            return false;
        }
        if (!isYear(from, q)) {
            return fail(Problem.EXPECTED_YEAR, from);
        }
        push(YEAR, from, q);
        if (at(q) != '/') {
            return fail(Problem.EXPECTED_ACT_NUMBER, q);
        }
        int p = q + 1;
        q = number(p);
        if (q < 0) {
            return false;
        }
        push(NUMBER, p, q);
        return tail(lettered ? letters(q) : q);
    }

    private boolean economicCouncil(int slash) {
        int p = slash + 1;
        char c = at(p);
        if ((c == 'R' && next(p, "RES")) || (c == 'D' && next(p, "DEC"))) {
            family = SymbolFamily.EC_ACT;
            push(NATURE, p, p + 3);
            if (at(p + 3) != '/') {
                return fail(Problem.EXPECTED_SLASH, p + 3, p, p + 3);
            }
            p += 4;
            int q = number(p);
            if (q < 0) {
                return false;
            }
            if (at(q) == '/' && isDigit(at(q + 1))) {
                return yearAct(p, true);
            }
            family = SymbolFamily.EC_ACT_OLD;
            return oldResolution(p, q);
        }
        return elements(slash);
    }

    // --------------------------------------------------------------- elements

    private boolean elements(int slash) {
        int p = slash;
        while (true) {
            int q = p + 1;
            char c = at(q);
            if (isDigit(c)) {
                q = numberElement(q);
            } else if (isCapital(c)) {
                int before = count;
                q = wordElement(q);
                if (q > 0 && count == before) {
                    return before > 1 ? endOfElements(p) : fail(Problem.NO_ELEMENT_BEFORE, p + 1, p + 1, q);
                }
            } else if (c == '(') {
                int open = q;
                q = bracketedSession(open);
                if (q < 0) {
                    return fail(Problem.EXPECTED_SESSION, open + 1);
                }
                push(sessionOrYear(open, q), open, q);
            } else if (c == '/') {
                return fail(Problem.EMPTY_ELEMENT, q);
            } else {
                return fail(Problem.EXPECTED_ELEMENT, q);
            }
            if (q < 0) {
                return false;
            }
            p = q;
            if (at(p) != '/') {
                return endOfElements(p);
            }
        }
    }

    private boolean endOfElements(int p) {
        settle();
        if (!hasNumber()) {
            return fail(Problem.NO_NUMBER, p);
        }
        if (!registered) {
            family = SymbolFamily.WELLFORMED;
        }
        return tail(p);
    }

    private boolean hasNumber() {
        for (int i = 0; i < count; i++) {
            int type = type(tokens[i]);
            if (type == NUMBER || type == SESSION || type == YEAR) {
                return true;
            }
            for (int p = start(tokens[i]); p < end(tokens[i]); p++) {
                if (text.charAt(p) == '.' && (isDigit(at(p + 1)) || Roman.isDigit(at(p + 1)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private int numberElement(int from) {
        int q = number(from);
        if (q < 0) {
            return -1;
        }
        char c = at(q);
        if (c == '-' || c == EN_DASH) {
            int to = rangeEnd(from, q);
            if (to > 0) {
                plain &= c == '-';
                push(NUMBER, from, to);
                return to;
            }
        }
        push(NUMBER, from, q);
        if (isCapital(c)) {
            if (isWordPart(at(q + 1))) {
                fail(Problem.UNEXPECTED, q, q, q + 1);
                return -1;
            }
            plain = false;
            push(LETTER, q, q + 1);
            return q + 1;
        }
        if (c == '(' && type(tokens[0]) == BODY && end(tokens[0]) - start(tokens[0]) > 1) {
            int close = bracketedSession(q);
            if (close > 0 && !isDigit(at(q + 1))) {
                push(SESSION, q, close);
                registered = false;
                return close;
            }
        }
        return q;
    }

    /** The end of the range that begins at {@code from} and has its dash at {@code dash}, or -1 if it is none. */
    private int rangeEnd(int from, int dash) {
        int to = dash + 1;
        while (isDigit(at(to))) {
            to++;
        }
        int first = dash - from;
        int second = to - dash - 1;
        boolean widths = first == second || (first == 1 && second == 2);
        if (!widths || second == 0 || text.charAt(dash + 1) == '0' || at(to) == '/' || isWordPart(at(to))) {
            return -1;
        }
        return to;
    }

    /** Reads a word with what hangs on it. A modifier is not taken: the count of tokens stays. */
    private int wordElement(int from) {
        char first = text.charAt(from);
        if (first == 'S' || first == 'E') {
            int q = dashedSession(from);
            if (q != 0) {
                return q;
            }
        }
        int p = from;
        long key = 0;
        boolean digits = false;
        boolean lower = false;
        while (p < limit) {
            char c = text.charAt(p);
            if (!isWordPart(c)) {
                break;
            }
            digits |= isDigit(c);
            lower |= c >= 'a';
            key = key << 8 | c;
            p++;
        }
        int value = p - from <= Vocabulary.LONGEST_WORD ? Vocabulary.find(key) : 0;
        int role = Vocabulary.roleOf(value);
        if (role == Vocabulary.MODIFIER) {
            return p;
        }
        int type;
        if (role == 0) {
            type = unknownWord(from, p, digits, lower);
            if (type < 0) {
                return -1;
            }
            if (type == COUNTRY
                    && at(p) == '-'
                    && isCapital(at(p + 1))
                    && isCapital(at(p + 2))
                    && !isWordPart(at(p + 3))
                    && !joins(p + 1)) {
                p += 3;
            } else if (type == SUBSIDIARY
                    && at(p) == '-'
                    && isCapital(at(p + 1))
                    && !joins(p + 1)
                    && !isDigit(at(p + 2))
                    && at(p + 2) != '-') {
                p++;
                while (isCapital(at(p))) {
                    p++;
                }
            }
        } else {
            type = role == Vocabulary.SUBSIDIARY ? SUBSIDIARY : role == Vocabulary.NATURE ? NATURE : DUAL;
            registered &= (value & Vocabulary.REGISTERED) != 0;
            if ((value & Vocabulary.DATABASE_SPELLING) != 0) {
                normalised = true;
                plain = false;
            }
        }
        int wordEnd = p;
        boolean required = (value & Vocabulary.NUMBER_REQUIRED) != 0;
        if (at(p) == '.' && (required || isWordPart(at(p + 1)))) {
            p = dotted(p, from, wordEnd, required);
            if (p < 0) {
                return -1;
            }
        } else if (required) {
            fail(Problem.EXPECTED_DOT, wordEnd, from, wordEnd);
            return -1;
        }
        if (first == 'C' && wordEnd == from + 1 && count == 1 && isAssembly() && !mainCommittee(from, p)) {
            fail(Problem.NO_SUCH_COMMITTEE, from, from, p);
            return -1;
        }
        push(type, from, p);
        if (at(p) == '(') {
            int close = bracketedSession(p);
            if (close > 0) {
                push(sessionOrYear(p, close), p, close);
                p = close;
            }
        }
        return p;
    }

    private boolean mainCommittee(int from, int to) {
        return to == from + 3 && text.charAt(from + 2) >= '1' && text.charAt(from + 2) <= '6';
    }

    /** A session such as {@code S-24}, {@code ES-10}: its end, 0 if there is none, -1 if its number is wrong. */
    private int dashedSession(int from) {
        int p = from + 1;
        if (text.charAt(from) == 'E' && (at(p) == 'S' || at(p) == 'M')) {
            p++;
        }
        if (at(p) != '-' || !isDigit(at(p + 1))) {
            return 0;
        }
        int q = number(p + 1);
        if (q > 0) {
            push(SESSION, from, q);
        }
        return q;
    }

    /** The type of a word that is in no table, or -1. */
    private int unknownWord(int from, int to, boolean digits, boolean lower) {
        int length = to - from;
        if (digits && !lower) {
            long key = 0;
            int p = from;
            while (isCapital(text.charAt(p))) {
                key = key << 8 | text.charAt(p);
                p++;
            }
            if (p - from <= Vocabulary.LONGEST_WORD && (Vocabulary.find(key) & Vocabulary.DOT) != 0) {
                fail(Problem.EXPECTED_DOT, p, from, p);
                return -1;
            }
        }
        if (lower) {
            return lowerWord(from, to);
        }
        if (length == 1) {
            switch (text.charAt(from)) {
                case 'A', 'S', 'E', 'T' -> {
                    fail(Problem.NESTED_BODY, from, from, to);
                    return -1;
                }
                case 'M' -> {
                    fail(Problem.UNKNOWN_WORD, from, from, to);
                    return -1;
                }
                default -> {
                    // the other single letters stand for bodies and series
                }
            }
        }
        if (smallRoman(from, to)) {
            registered = false;
            return SESSION;
        }
        if (length == 3 && !digits) {
            return COUNTRY;
        }
        registered = false;
        return SUBSIDIARY;
    }

    /** Words with small letters are known or are words of the language, not of a symbol. */
    private int lowerWord(int from, int to) {
        int p = from;
        while (p < to && !isDigit(text.charAt(p))) {
            p++;
        }
        long key = 0;
        for (int i = from; i < p; i++) {
            key = key << 8 | text.charAt(i);
        }
        if (p < to && p - from <= Vocabulary.LONGEST_WORD && (Vocabulary.find(key) & Vocabulary.DOT) != 0) {
            fail(Problem.EXPECTED_DOT, p, from, p);
        } else {
            fail(Problem.UNKNOWN_WORD, from, from, to);
        }
        return -1;
    }

    private boolean smallRoman(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != 'I' && c != 'V' && c != 'X') {
                return false;
            }
        }
        return !(to - from == 1 && text.charAt(from) != 'I') && Roman.value(text, from, to) > 0;
    }

    /** Whether a body prefix and a slash stand here, so that a dash before them joins two symbols. */
    private boolean joins(int p) {
        long key = 0;
        int q = p;
        while (isCapital(at(q)) && q - p <= Vocabulary.LONGEST_WORD) {
            key = key << 8 | text.charAt(q);
            q++;
        }
        return q > p && at(q) == '/' && (Vocabulary.find(key) & Vocabulary.SERIES) != 0;
    }

    /** What follows the dot of a word: numbers, roman numerals, letters; the end, or -1. */
    private int dotted(int dot, int wordFrom, int wordTo, boolean numberOnly) {
        int p = dot;
        boolean first = true;
        while (at(p) == '.' && (isCapital(at(p + 1)) || isDigit(at(p + 1)) || (first && numberOnly))) {
            int from = p + 1;
            if (isDigit(at(from))) {
                p = number(from);
                if (p < 0) {
                    return -1;
                }
                if (isCapital(at(p)) && !isWordPart(at(p + 1))) {
                    p++;
                } else if (at(p) == '-' || at(p) == EN_DASH) {
                    int to = rangeEnd(from, p);
                    if (to > 0) {
                        plain &= text.charAt(p) == '-';
                        return to;
                    }
                }
            } else if (first && numberOnly) {
                fail(Problem.EXPECTED_NUMBER, from, wordFrom, wordTo + 1);
                return -1;
            } else {
                p = from;
                while (isCapital(at(p)) || isDigit(at(p))) {
                    p++;
                }
                registered &= p - from <= 2 || Roman.value(text, from, p) > 0;
            }
            first = false;
        }
        return p;
    }

    /** The end of {@code (XIV)}, {@code (S-XVIII)}, {@code (7)}, or -1 if there is none such. */
    private int bracketedSession(int open) {
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

    private int sessionOrYear(int open, int close) {
        return isYear(open + 1, close - 1) ? YEAR : SESSION;
    }

    /** Decides what the numbers are, now that it is known what follows each. */
    private void settle() {
        boolean session = false;
        boolean year = false;
        boolean assembly = isAssembly();
        boolean plainAssembly = assembly && sessionFollowsPath();
        for (int i = 1; i < count; i++) {
            long token = tokens[i];
            int type = type(token);
            boolean followed = i + 1 < count && text.charAt(start(tokens[i + 1]) - 1) == '/';
            if (type == SESSION) {
                session = true;
            } else if (type == YEAR) {
                year = true;
            } else if (type == DUAL) {
                boolean body = followed && hasDot(token);
                tokens[i] = token(body ? SUBSIDIARY : NATURE, start(token), end(token));
            } else if (type == NUMBER && followed && !session && !isRange(token) && !isCommunication(tokens[i - 1])) {
                if (!plainAssembly && !year && isYear(start(token), end(token))) {
                    tokens[i] = token(YEAR, start(token), end(token));
                    year = true;
                } else if (!year) {
                    tokens[i] = token(SESSION, start(token), end(token));
                    session = true;
                }
            }
        }
    }

    private boolean isCommunication(long token) {
        return type(token) == NATURE && end(token) == start(token) + 1 && text.charAt(start(token)) == 'D';
    }

    private boolean isRange(long token) {
        for (int p = start(token); p < end(token); p++) {
            if (!isDigit(text.charAt(p))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDot(long token) {
        for (int p = start(token); p < end(token); p++) {
            if (text.charAt(p) == '.') {
                return true;
            }
        }
        return false;
    }

    boolean isAssembly() {
        return text.charAt(start) == 'A' && end(tokens[0]) == start + 1;
    }

    boolean isBody(char letter) {
        return text.charAt(start) == letter && end(tokens[0]) == start + 1;
    }

    /** Whether the symbol is of the Assembly itself or one of the committees that count by its sessions. */
    boolean sessionFollowsPath() {
        if (count < 2) {
            return false;
        }
        long second = tokens[1];
        int from = start(second);
        int length = end(second) - from;
        return switch (type(second)) {
            case NUMBER, SESSION, YEAR -> true;
            case SUBSIDIARY ->
                (length == 3 && text.startsWith("C.", from))
                        || (length == 3 && (text.startsWith("BUR", from) || text.startsWith("SPC", from)));
            case NATURE -> length == 3 && text.startsWith("INF", from);
            default -> false;
        };
    }

    // ------------------------------------------------------------- the tail

    /** Letters behind a number; returns where they end, which is {@code from} if there are none. */
    private int letters(int from) {
        int p = at(from) == ' ' ? from + 1 : from;
        int open = p;
        boolean bracket = at(p) == '[';
        if (bracket) {
            p++;
        }
        if (!isCapital(at(p)) || isWordPart(at(p + 1))) {
            return from;
        }
        int to = p + 1;
        int second = secondLetter(to);
        if (second > 0) {
            to = second + 1;
        }
        if (bracket) {
            if (at(to) != ']') {
                return from;
            }
            to++;
        }
        plain = false;
        push(LETTER, open, to);
        return to;
    }

    /** Where the second letter of {@code A-B}, {@code A and B}, {@code A to D} stands, or -1. */
    private int secondLetter(int from) {
        int p = from;
        if (next(p, " and ")) {
            p += 5;
        } else if (next(p, " to ")) {
            p += 4;
        } else {
            if (at(p) == ' ') {
                p++;
            }
            if (at(p) != '-' && at(p) != EN_DASH) {
                return -1;
            }
            p++;
            if (at(p) == ' ') {
                p++;
            }
        }
        return isCapital(at(p)) && !isWordPart(at(p + 1)) && at(p + 1) != '/' && at(p + 1) != '.' ? p : -1;
    }

    private boolean tail(int from) {
        int p = from;
        while (true) {
            char c = at(p);
            if (c == '/') {
                int q = modifier(p + 1);
                if (q < 0) {
                    return false;
                }
                p = q;
            } else if (c == '(' || c == '[' || (c == ' ' && (at(p + 1) == '(' || at(p + 1) == '['))) {
                int q = part(c == ' ' ? p + 1 : p);
                if (q < 0) {
                    break;
                }
                plain = false;
                p = q;
            } else {
                break;
            }
        }
        if (at(p) == '*') {
            int q = p;
            while (at(q) == '*') {
                q++;
            }
            if (q - p > 3) {
                return fail(Problem.REISSUE, p + 3);
            }
            plain = false;
            push(REISSUE, p, q);
            p = q;
        }
        end = p;
        return true;
    }

    private int modifier(int from) {
        int p = from;
        long key = 0;
        while (p < limit && isLetter(text.charAt(p))) {
            key = key << 8 | text.charAt(p);
            p++;
        }
        int value = p - from <= Vocabulary.LONGEST_WORD ? Vocabulary.find(key) : 0;
        if (Vocabulary.roleOf(value) != Vocabulary.MODIFIER) {
            if (p == from && at(p) == '/') {
                fail(Problem.EMPTY_ELEMENT, p);
            } else {
                fail(Problem.EXPECTED_MODIFIER, from);
            }
            return -1;
        }
        if ((value & Vocabulary.DATABASE_SPELLING) != 0) {
            normalised = true;
            plain = false;
        }
        if ((value & Vocabulary.NO_NUMBER) != 0) {
            push(MODIFIER, from, p);
            return p;
        }
        if (at(p) != '.') {
            fail(Problem.EXPECTED_DOT, p, from, p);
            return -1;
        }
        int dot = p;
        p++;
        if (at(p) == ' ') {
            p++;
            normalised = true;
            plain = false;
        }
        int q = modifierNumber(p, from, dot);
        if (q < 0) {
            return -1;
        }
        if (at(q) == '-' || at(q) == EN_DASH) {
            int to = q + 1;
            while (isDigit(at(to))) {
                to++;
            }
            if (to > q + 1
                    && text.charAt(q + 1) != '0'
                    && to - q - 1 <= MAX_DIGITS
                    && at(to) != '/'
                    && !isWordPart(at(to))) {
                plain &= text.charAt(q) == '-';
                q = to;
            } else if (to > q + 1 && at(to) == '/' && isModifierAhead(to + 1)) {
                plain &= text.charAt(q) == '-';
                q = to;
            }
        }
        push(MODIFIER, from, q);
        return q;
    }

    private boolean isModifierAhead(int from) {
        return next(from, "Add.")
                || next(from, "Corr.")
                || next(from, "Rev.")
                || next(from, "ADD.")
                || next(from, "CORR.")
                || next(from, "REV.");
    }

    private int modifierNumber(int from, int word, int dot) {
        int p = from;
        boolean letter = false;
        while (true) {
            char c = at(p);
            if (c == 'l' || c == 'I') {
                letter = true;
            } else if (!isDigit(c)) {
                break;
            }
            p++;
        }
        if (p == from) {
            fail(Problem.EXPECTED_NUMBER, p, word, dot + 1);
            return -1;
        }
        if (text.charAt(from) == '0') {
            fail(Problem.ZERO, from);
            return -1;
        }
        if (p - from > MAX_DIGITS) {
            fail(Problem.LONG_NUMBER, from);
            return -1;
        }
        if (letter) {
            normalised = true;
            plain = false;
        }
        return p;
    }

    /** A part in brackets: its end, or -1 if the brackets hold none, which is no failure yet. */
    private int part(int open) {
        char close = text.charAt(open) == '[' ? ']' : ')';
        int p = open + 1;
        for (Vocabulary.PartWord word : Vocabulary.partWords()) {
            int q = matches(word.spelling(), p);
            if (q < 0) {
                continue;
            }
            q = argument(word.argument(), q);
            if (q < 0) {
                continue;
            }
            if (at(q) == close) {
                push(PART, open, q + 1);
                return q + 1;
            }
            if (q >= limit) {
                note(Problem.UNBALANCED, q);
                return -1;
            }
        }
        note(Problem.UNKNOWN_PART, open + 1);
        return -1;
    }

    /** Compares without case, spaces and dots; the end of the word with its dot and space, or -1. */
    private int matches(String spelling, int from) {
        int p = from;
        for (int i = 0; i < spelling.length(); i++) {
            while (i > 0 && (at(p) == ' ' || at(p) == '.')) {
                p++;
            }
            char c = at(p);
            if (c >= 'A' && c <= 'Z') {
                c = (char) (c + 'a' - 'A');
            }
            if (c != spelling.charAt(i)) {
                return -1;
            }
            p++;
        }
        if (at(p) == '.') {
            p++;
        }
        return at(p) == ' ' ? p + 1 : p;
    }

    private int argument(String rule, int from) {
        return switch (rule) {
            case "none" -> from;
            case "number" -> optionalDigits(from);
            default -> partNumbers(from);
        };
    }

    private int optionalDigits(int from) {
        int p = from;
        while (isDigit(at(p)) && p - from < MAX_DIGITS) {
            p++;
        }
        return p;
    }

    /** One numeral or several: {@code I}, {@code 3}, {@code A}, {@code VI-XII}, {@code I, II and III}. */
    private int partNumbers(int from) {
        int p = from;
        while (true) {
            int q = partNumber(p);
            if (q < 0) {
                return -1;
            }
            int separator = partSeparator(q);
            if (separator < 0) {
                return q;
            }
            p = separator;
        }
    }

    private int partNumber(int from) {
        int p = from;
        if (isDigit(at(p))) {
            while (isDigit(at(p))) {
                p++;
            }
            boolean letter = isCapital(at(p)) && !isWordPart(at(p + 1));
            return text.charAt(from) == '0' || p - from > MAX_DIGITS ? -1 : letter ? p + 1 : p;
        }
        while (isCapital(at(p)) && p - from < 9) {
            p++;
        }
        if (p == from || isWordPart(at(p))) {
            return -1;
        }
        return p == from + 1 || Roman.value(text, from, p) > 0 ? p : -1;
    }

    private int partSeparator(int p) {
        if (at(p) == '-' || at(p) == EN_DASH) {
            return p + 1;
        }
        if (next(p, " and ")) {
            return p + 5;
        }
        if (next(p, ", ")) {
            return p + 2;
        }
        return -1;
    }

    // ----------------------------------------------------------- small things

    /** A number of one to six digits without leading zero: its end, or -1. */
    private int number(int from) {
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

    private boolean isYear(int from, int to) {
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

    private char at(int p) {
        return p < limit ? text.charAt(p) : '\0';
    }

    private boolean next(int p, String word) {
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

    private void push(int type, int from, int to) {
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
    private void note(Problem what, int position) {
        if (problem == Problem.NONE) {
            fail(what, position);
        }
    }
}
