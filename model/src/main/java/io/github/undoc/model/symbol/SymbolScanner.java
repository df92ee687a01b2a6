package io.github.undoc.model.symbol;

/**
 * Reads one symbol from the front of a stretch of text, by hand, from left to right, looking at each character a fixed
 * number of times. The grammar is in {@code docs/symbols.md}; the methods here follow its rules for the named families,
 * those of the classes it extends the rules for path, elements and tail. Made for one reading, not thread-safe.
 */
final class SymbolScanner extends SymbolPath {

    SymbolScanner(String text, int start, int limit) {
        super(text, start, limit);
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

    private boolean leftOver() {
        char c = text.charAt(end);
        int p = c == ' ' ? end + 1 : end;
        if (p < limit && (text.charAt(p) == '-' || text.charAt(p) == EN_DASH)) {
            return fail(p + 1 >= limit ? Problem.DANGLING_DASH : Problem.JOINED, p);
        }
        return fail(Problem.UNEXPECTED, end, end, end + Character.charCount(text.codePointAt(end)));
    }

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
        return tail(p == to ? letters(close) : close);
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
}
