package io.github.undoc.model.symbol;

/** The rules for the path: elements between slashes, and what its numbers are once the whole path is known. */
abstract class SymbolPath extends SymbolWords {

    SymbolPath(String text, int start, int limit) {
        super(text, start, limit);
    }

    boolean elements(int slash) {
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

    boolean endOfElements(int p) {
        settle();
        if (!hasNumber()) {
            return fail(Problem.NO_NUMBER, p);
        }
        if (!registered) {
            family = SymbolFamily.WELLFORMED;
        }
        return tail(p);
    }

    boolean hasNumber() {
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

    /** Decides what the numbers are, now that it is known what follows each. */
    void settle() {
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

    boolean isCommunication(long token) {
        return type(token) == NATURE && end(token) == start(token) + 1 && text.charAt(start(token)) == 'D';
    }

    boolean isRange(long token) {
        for (int p = start(token); p < end(token); p++) {
            if (!isDigit(text.charAt(p))) {
                return true;
            }
        }
        return false;
    }

    boolean hasDot(long token) {
        for (int p = start(token); p < end(token); p++) {
            if (text.charAt(p) == '.') {
                return true;
            }
        }
        return false;
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
}
