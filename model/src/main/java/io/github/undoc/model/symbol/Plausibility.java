package io.github.undoc.model.symbol;

/** The values that are impossible in a symbol of the right shape: sessions and years that never were. */
final class Plausibility {

    private static final int LAST_SERIAL_RESOLUTION = 3541;
    private static final int FIRST_YEAR_OF_COUNCIL_SYMBOLS = 1994;
    private static final int FIRST_YEAR_OF_ECONOMIC_SYMBOLS = 1978;
    private static final int LAST_ROMAN_SESSION_OF_ECONOMIC_COUNCIL = 63;

    private Plausibility() {}

    static boolean check(SymbolScanner scan) {
        for (int i = 1; i < scan.count(); i++) {
            long token = scan.tokens()[i];
            if (SymbolScanner.type(token) == SymbolScanner.YEAR) {
                int year = year(scan, token);
                if (year > Sessions.LAST_YEAR || year < Sessions.FIRST_YEAR) {
                    return scan.fail(Problem.YEAR_UNKNOWN, SymbolScanner.start(token));
                }
            }
        }
        return switch (scan.family()) {
            case GA_RES, GA_DEC -> assemblySession(scan, scan.tokens()[2], 0);
            case GA_RES_OLD -> oldAssemblyResolution(scan);
            case HRC_ACT -> humanRightsSession(scan, firstSession(scan));
            case EC_ACT -> yearFrom(scan, scan.tokens()[2], FIRST_YEAR_OF_ECONOMIC_SYMBOLS);
            case EC_ACT_OLD -> oldCouncilResolution(scan);
            case SC_PRST -> yearFrom(scan, scan.tokens()[2], FIRST_YEAR_OF_COUNCIL_SYMBOLS);
            case SC_RES, SC_PV, JOURNAL -> true;
            case REGISTERED, WELLFORMED -> general(scan);
        };
    }

    private static boolean general(SymbolScanner scan) {
        if (scan.count() < 2) {
            return true;
        }
        long second = scan.tokens()[1];
        int type = SymbolScanner.type(second);
        if (scan.isAssembly()) {
            if (scan.sessionFollowsPath()) {
                // Documents of a special session are issued before it is held, so that the next one may stand in
                // symbols.
                return assemblySession(scan, firstSession(scan), 1);
            }
            if (SymbolScanner.end(second) - SymbolScanner.start(second) == 3
                    && scan.text().startsWith("HRC", SymbolScanner.start(second))
                    && scan.count() > 2
                    && SymbolScanner.type(scan.tokens()[2]) == SymbolScanner.SESSION) {
                return humanRightsSession(scan, scan.tokens()[2]);
            }
            return true;
        }
        if (scan.isBody('S')) {
            if (type == SymbolScanner.SESSION) {
                return scan.fail(Problem.NO_SESSIONS, SymbolScanner.start(second));
            }
            return type != SymbolScanner.YEAR || yearFrom(scan, second, FIRST_YEAR_OF_COUNCIL_SYMBOLS);
        }
        if (scan.isBody('E')) {
            if (type == SymbolScanner.SESSION
                    && SymbolScanner.isDigit(scan.text().charAt(SymbolScanner.start(second)))) {
                return scan.fail(Problem.NO_SESSIONS, SymbolScanner.start(second));
            }
            return type != SymbolScanner.YEAR || yearFrom(scan, second, FIRST_YEAR_OF_ECONOMIC_SYMBOLS);
        }
        return true;
    }

    private static long firstSession(SymbolScanner scan) {
        for (int i = 1; i < scan.count(); i++) {
            if (SymbolScanner.type(scan.tokens()[i]) == SymbolScanner.SESSION) {
                return scan.tokens()[i];
            }
        }
        return -1;
    }

    private static boolean assemblySession(SymbolScanner scan, long token, int ahead) {
        if (token < 0) {
            return true;
        }
        int from = SymbolScanner.start(token);
        int to = SymbolScanner.end(token);
        char c = scan.text().charAt(from);
        if (SymbolScanner.isDigit(c)) {
            int session = scan.value(from, to);
            if (session < Sessions.FIRST_ARABIC_SESSION) {
                return scan.fail(Problem.SESSION_TOO_EARLY, from);
            }
            return session <= Sessions.LAST_ASSEMBLY_SESSION || scan.fail(Problem.SESSION_UNKNOWN, from);
        }
        if (c == '(') {
            return true;
        }
        boolean emergency = scan.text().startsWith("ES-", from);
        if (!emergency && !scan.text().startsWith("S-", from)) {
            return scan.fail(Problem.SESSION_UNKNOWN, from);
        }
        int session = scan.value(from + (emergency ? 3 : 2), to);
        if (session < (emergency ? Sessions.FIRST_ARABIC_EMERGENCY : Sessions.FIRST_ARABIC_SPECIAL)) {
            return scan.fail(Problem.ARABIC_TOO_EARLY, from);
        }
        return session <= (emergency ? Sessions.lastEmergencySpecial() : Sessions.lastSpecial()) + ahead
                || scan.fail(Problem.SESSION_UNKNOWN, from);
    }

    private static boolean oldAssemblyResolution(SymbolScanner scan) {
        long number = scan.tokens()[2];
        if (scan.value(SymbolScanner.start(number), SymbolScanner.end(number)) > LAST_SERIAL_RESOLUTION) {
            return scan.fail(Problem.SERIAL_TOO_HIGH, SymbolScanner.start(number));
        }
        long session = firstSession(scan);
        int from = SymbolScanner.start(session) + 1;
        int to = SymbolScanner.end(session) - 1;
        int last = Sessions.FIRST_ARABIC_SESSION - 1;
        int p = from;
        if (scan.text().startsWith("ES-", from)) {
            last = Sessions.FIRST_ARABIC_EMERGENCY - 1;
            p += 3;
        } else if (scan.text().startsWith("S-", from)) {
            last = Sessions.FIRST_ARABIC_SPECIAL - 1;
            p += 2;
        }
        return Roman.value(scan.text(), p, to) <= last || scan.fail(Problem.ROMAN_TOO_LATE, from);
    }

    private static boolean oldCouncilResolution(SymbolScanner scan) {
        long session = firstSession(scan);
        int from = SymbolScanner.start(session) + 1;
        int to = SymbolScanner.end(session) - 1;
        if (scan.text().charAt(from) == 'E') {
            return scan.fail(Problem.SESSION_UNKNOWN, from);
        }
        return scan.text().startsWith("S-", from)
                || Roman.value(scan.text(), from, to) <= LAST_ROMAN_SESSION_OF_ECONOMIC_COUNCIL
                || scan.fail(Problem.ROMAN_TOO_LATE_COUNCIL, from);
    }

    private static boolean humanRightsSession(SymbolScanner scan, long token) {
        int from = SymbolScanner.start(token);
        int to = SymbolScanner.end(token);
        return !SymbolScanner.isDigit(scan.text().charAt(from))
                || scan.value(from, to) <= Sessions.LAST_HUMAN_RIGHTS_SESSION
                || scan.fail(Problem.SESSION_UNKNOWN, from);
    }

    private static boolean yearFrom(SymbolScanner scan, long token, int first) {
        return year(scan, token) >= first || scan.fail(Problem.YEAR_TOO_EARLY, SymbolScanner.start(token));
    }

    private static int year(SymbolScanner scan, long token) {
        int from = SymbolScanner.start(token);
        if (scan.text().charAt(from) == '(') {
            from++;
        }
        return scan.value(from, from + 4);
    }
}
