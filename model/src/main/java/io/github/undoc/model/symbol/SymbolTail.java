package io.github.undoc.model.symbol;

/** The rules for what stands behind a number: letters, modifications, parts in brackets, reissue marks. */
abstract class SymbolTail extends SymbolCursor {

    SymbolTail(String text, int start, int limit) {
        super(text, start, limit);
    }

    /** Reads a modification that stands alone, such as {@code Corr.1}; its end, or -1. */
    int modificationAlone() {
        int p = start;
        while (p < limit && p - start < Vocabulary.LONGEST_WORD && isLetter(text.charAt(p))) {
            p++;
        }
        return at(p) == '.' && isDigit(at(p + 1)) ? modifier(start) : -1;
    }

    /** Letters behind a number; returns where they end, which is {@code from} if there are none. */
    int letters(int from) {
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
    int secondLetter(int from) {
        int p = from;
        if (next(p, " and ")) {
            p += 5;
        } else if (next(p, " to ")) {
            p += 4;
        } else {
            p = at(p) == ' ' ? p + 1 : p;
            if (at(p) != '-' && at(p) != EN_DASH) {
                return -1;
            }
            p = at(p + 1) == ' ' ? p + 2 : p + 1;
        }
        return isCapital(at(p)) && !isWordPart(at(p + 1)) && !startsSymbol(p) ? p : -1;
    }

    /** Whether a letter is an organ's, and a second symbol begins. */
    private boolean startsSymbol(int p) {
        char c = at(p);
        boolean organ = c == 'A' || c == 'S' || c == 'E' || c == 'T';
        return organ && at(p + 1) == '/' && !next(p + 2, "Add") && !next(p + 2, "Corr") && !next(p + 2, "Rev");
    }

    boolean tail(int from) {
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

    int modifier(int from) {
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
            if (to > q + 1 && text.charAt(q + 1) != '0' && to - q - 1 <= MAX_DIGITS && !goesOnAsPath(to)) {
                plain &= text.charAt(q) == '-';
                q = to;
            }
        }
        push(MODIFIER, from, q);
        return q;
    }

    int modifierNumber(int from, int word, int dot) {
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
    int part(int open) {
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
    int matches(String spelling, int from) {
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

    int argument(String rule, int from) {
        return switch (rule) {
            case "none" -> from;
            case "number" -> optionalDigits(from);
            default -> partNumbers(from);
        };
    }

    int optionalDigits(int from) {
        int p = from;
        while (isDigit(at(p)) && p - from < MAX_DIGITS) {
            p++;
        }
        return p;
    }

    /** One numeral or several: {@code I}, {@code 3}, {@code A}, {@code VI-XII}, {@code I, II and III}. */
    int partNumbers(int from) {
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

    int partNumber(int from) {
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

    int partSeparator(int p) {
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
}
