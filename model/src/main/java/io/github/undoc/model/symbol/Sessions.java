package io.github.undoc.model.symbol;

import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.internal.Tables;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sessions and years of the organs: which year a session is of, which session a year or date falls into. The special
 * sessions of the Assembly are a table beside this class; all else follows rules. Nothing here asks a clock: sessions and
 * years are known up to {@value #LAST_YEAR}.
 *
 * @since 0.1.0
 */
public final class Sessions {

    /** The first year of which there are documents. */
    public static final int FIRST_YEAR = 1945;

    /** The last year that symbols are believed to be of. */
    public static final int LAST_YEAR = 2035;

    /** The last session of the General Assembly that opens in a known year. */
    public static final int LAST_ASSEMBLY_SESSION = LAST_YEAR - 1945;

    /** The last session of the Human Rights Council in a known year. */
    public static final int LAST_HUMAN_RIGHTS_SESSION = 7 + 3 * (LAST_YEAR - 2008) + 2;

    /** The first session of the General Assembly whose number stands in symbols, that of 1976. */
    public static final int FIRST_ARABIC_SESSION = 31;

    static final int FIRST_ARABIC_SPECIAL = 8;
    static final int FIRST_ARABIC_EMERGENCY = 6;

    private static final List<SpecialSession> SPECIAL = load();

    private Sessions() {}

    /**
     * A special or emergency special session of the General Assembly.
     *
     * @param kind which of the two
     * @param number its number
     * @param firstYear the year it opened in
     * @param lastYear the year it closed in; empty while it is adjourned and can be resumed
     * @since 0.1.0
     */
    public record SpecialSession(SessionKind kind, int number, int firstYear, Optional<Integer> lastYear) {

        /**
         * Tells whether documents of the session may be of a year.
         *
         * @param year a calendar year
         * @return whether it lies between the first year and the last
         */
        public boolean includes(int year) {
            return year >= firstYear && year <= lastYear.orElse(LAST_YEAR);
        }

        /**
         * Returns the session as it stands in symbols.
         *
         * @return such as {@code ES-10}
         */
        @Override
        public String toString() {
            return (kind == SessionKind.SPECIAL ? "S-" : "ES-") + number;
        }
    }

    private static List<SpecialSession> load() {
        List<SpecialSession> sessions = new ArrayList<>();
        for (List<String> row : Tables.read(Sessions.class, "special-sessions.tsv")) {
            String name = row.get(0);
            boolean emergency = name.startsWith("ES-");
            sessions.add(new SpecialSession(
                    emergency ? SessionKind.EMERGENCY_SPECIAL : SessionKind.SPECIAL,
                    Integer.parseInt(name.substring(emergency ? 3 : 2)),
                    Integer.parseInt(row.get(1)),
                    row.get(2).isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(row.get(2)))));
        }
        return List.copyOf(sessions);
    }

    /**
     * Returns the year a regular session of the General Assembly opens in, always in September but for the first.
     *
     * @param session a number from 1
     * @return 1945 plus the number
     * @throws IllegalArgumentException if there is no such session
     */
    public static int assemblyOpeningYear(int session) {
        if (session < 1 || session > LAST_ASSEMBLY_SESSION) {
            throw new IllegalArgumentException("no such session of the General Assembly: " + session);
        }
        return 1945 + session;
    }

    /**
     * Returns the regular sessions of the General Assembly that may be under way on a day. A session opens in the middle
     * of September and closes on the eve of the next, so that a day in September may belong to either.
     *
     * @param date a day
     * @return one number, or two in September; empty before 1946
     */
    public static List<Integer> assemblySessionsOn(LocalDate date) {
        int latest = date.getYear() - 1945;
        List<Integer> sessions = new ArrayList<>();
        int from = date.getMonth().compareTo(Month.SEPTEMBER) <= 0 ? latest - 1 : latest;
        int to = date.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? latest : latest - 1;
        if (date.getYear() == 1946) {
            return List.of(1);
        }
        for (int session = from; session <= to; session++) {
            if (session >= 1 && session <= LAST_ASSEMBLY_SESSION) {
                sessions.add(session);
            }
        }
        return List.copyOf(sessions);
    }

    /**
     * Tells whether a document of a regular session of the General Assembly may bear a date: from the preliminary list
     * in January of the year it opens in to the end of the year it closes in.
     *
     * @param session a number from 1
     * @param date a day
     * @return whether the two go together
     */
    public static boolean assemblyDocumentMayBeOf(int session, LocalDate date) {
        int opening = 1945 + session;
        return date.getYear() == opening || date.getYear() == opening + 1;
    }

    /**
     * Returns the year of the Security Council that its documents of a calendar year count: 2015 is the seventieth.
     *
     * @param calendarYear a year from 1946
     * @return the year minus 1945
     * @throws IllegalArgumentException before 1946
     */
    public static int councilYear(int calendarYear) {
        if (calendarYear < 1946) {
            throw new IllegalArgumentException("the Security Council first met in 1946, not " + calendarYear);
        }
        return calendarYear - 1945;
    }

    /**
     * Returns the calendar year of a year of the Security Council.
     *
     * @param councilYear a number from 1
     * @return the number plus 1945
     * @throws IllegalArgumentException if it is below 1
     */
    public static int calendarYear(int councilYear) {
        if (councilYear < 1) {
            throw new IllegalArgumentException("no such year of the Security Council: " + councilYear);
        }
        return councilYear + 1945;
    }

    /**
     * Returns the year of a regular session of the Human Rights Council: three sessions in 2006, three in 2007, and
     * three every year since.
     *
     * @param session a number from 1
     * @return its year
     * @throws IllegalArgumentException if there is no such session
     */
    public static int humanRightsCouncilYear(int session) {
        if (session < 1 || session > LAST_HUMAN_RIGHTS_SESSION) {
            throw new IllegalArgumentException("no such session of the Human Rights Council: " + session);
        }
        return 2006 + (session - 1) / 3;
    }

    /**
     * Looks up a special or emergency special session of the General Assembly.
     *
     * @param kind which of the two
     * @param number its number
     * @return the session, or empty if there was none
     */
    public static Optional<SpecialSession> special(SessionKind kind, int number) {
        for (SpecialSession session : SPECIAL) {
            if (session.kind() == kind && session.number() == number) {
                return Optional.of(session);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns all special and emergency special sessions of the General Assembly.
     *
     * @return special ones first, by number
     */
    public static List<SpecialSession> specialSessions() {
        return SPECIAL;
    }

    /**
     * Returns the calendar year a session begins in.
     *
     * @param session a session of any organ
     * @return its first year, or empty where nothing is known of the organ's sessions
     */
    public static Optional<Integer> firstYear(Session session) {
        String organ = session.organ().key();
        boolean assembly = organ.equals("ga") || organ.startsWith("ga-");
        return switch (session.kind()) {
            case COUNCIL_YEAR -> Optional.of(session.number() + 1945);
            case YEAR_SESSION -> Optional.of(session.number());
            case SPECIAL, EMERGENCY_SPECIAL ->
                assembly ? special(session.kind(), session.number()).map(SpecialSession::firstYear) : Optional.empty();
            case REGULAR -> {
                if (assembly && session.number() >= 1 && session.number() <= LAST_ASSEMBLY_SESSION) {
                    yield Optional.of(assemblyOpeningYear(session.number()));
                }
                yield organ.equals("hrc") && session.number() >= 1 && session.number() <= LAST_HUMAN_RIGHTS_SESSION
                        ? Optional.of(humanRightsCouncilYear(session.number()))
                        : Optional.empty();
            }
        };
    }

    static int lastSpecial() {
        return Last.SPECIAL_SESSION;
    }

    static int lastEmergencySpecial() {
        return Last.EMERGENCY_SESSION;
    }

    /** Looked up once: the parser asks for every symbol of such a session. */
    private static final class Last {
        static final int SPECIAL_SESSION = last(SessionKind.SPECIAL);
        static final int EMERGENCY_SESSION = last(SessionKind.EMERGENCY_SPECIAL);

        private static int last(SessionKind kind) {
            return specialSessions().stream()
                    .filter(session -> session.kind() == kind)
                    .mapToInt(SpecialSession::number)
                    .max()
                    .orElseThrow();
        }
    }
}
