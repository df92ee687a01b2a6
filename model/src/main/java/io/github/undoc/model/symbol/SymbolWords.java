package io.github.undoc.model.symbol;

/** The rules for a single element: a number or range, a word with its dot, a session. */
abstract class SymbolWords extends SymbolTail {

    SymbolWords(String text, int start, int limit) {
        super(text, start, limit);
    }

    int numberElement(int from) {
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
        int open = c == ' ' ? q + 1 : q;
        if (at(open) == '(' && hasRomanSessions()) {
            int close = bracketedSession(open);
            if (close > 0 && !isDigit(at(open + 1))) {
                push(SESSION, open, close);
                registered = false;
                plain &= open == q;
                return close;
            }
        }
        return q;
    }

    /** Bodies other than the Assembly and the two Councils put the session behind a number: {@code T/RES/2122 (XXIII)}. */
    private boolean hasRomanSessions() {
        return !isBody('A') && !isBody('S') && !isBody('E');
    }

    /** Reads a word with what hangs on it. A modifier is not taken: the count of tokens stays. */
    int wordElement(int from) {
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

    boolean mainCommittee(int from, int to) {
        return to == from + 3 && text.charAt(from + 2) >= '1' && text.charAt(from + 2) <= '6';
    }

    /** A session such as {@code S-24}, {@code ES-10}: its end, 0 if there is none, -1 if its number is wrong. */
    int dashedSession(int from) {
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
    int unknownWord(int from, int to, boolean digits, boolean lower) {
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
    int lowerWord(int from, int to) {
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

    boolean smallRoman(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != 'I' && c != 'V' && c != 'X') {
                return false;
            }
        }
        return !(to - from == 1 && text.charAt(from) != 'I') && Roman.value(text, from, to) > 0;
    }

    /** Whether a body prefix and a slash stand here, so that a dash before them joins two symbols. */
    boolean joins(int p) {
        long key = 0;
        int q = p;
        while (isCapital(at(q)) && q - p <= Vocabulary.LONGEST_WORD) {
            key = key << 8 | text.charAt(q);
            q++;
        }
        return q > p && at(q) == '/' && (Vocabulary.find(key) & Vocabulary.SERIES) != 0;
    }

    /** What follows the dot of a word: numbers, roman numerals, letters; the end, or -1. */
    int dotted(int dot, int wordFrom, int wordTo, boolean numberOnly) {
        int p = dot;
        // Words in capitals and small letters have such designations too: OzL.Pro.30.
        boolean mixed = at(wordFrom + 1) >= 'a';
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
                while (isCapital(at(p)) || isDigit(at(p)) || (mixed && isLetter(at(p)))) {
                    p++;
                }
                registered &= p - from <= 2 || Roman.value(text, from, p) > 0;
            }
            first = false;
        }
        return p;
    }
}
