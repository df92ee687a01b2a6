package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import java.time.LocalDate;

/** When sessions are held: arithmetic that holds without a table. */
public final class Sessions {

    private static final int FIRST_YEAR = 1945;

    private Sessions() {}

    /**
     * Returns whether a document of a session of the Assembly may bear a date.
     *
     * @param session the number of a regular session
     * @param date the date of issue
     * @return true from February of the year in which the session opens until the end of September in which it closes
     */
    public static boolean plausible(int session, LocalDate date) {
        int opens = FIRST_YEAR + session;
        int from = opens * 12 + (session == 1 ? 0 : 1);
        int month = date.getYear() * 12 + date.getMonthValue() - 1;
        return month >= from && month <= (opens + 1) * 12 + 8;
    }

    /**
     * Returns the period of {@link #plausible} in words.
     *
     * @param session the number of a regular session
     * @return from month to month
     */
    public static String period(int session) {
        return "from February " + (FIRST_YEAR + session) + " to September " + (FIRST_YEAR + session + 1);
    }

    /**
     * Returns whether a document of a session of the Human Rights Council may bear a date.
     *
     * @param session the number of a regular session
     * @param date the date of issue
     * @return true from the middle of the year before the session to March of the year after it
     */
    public static boolean plausibleHumanRightsCouncil(int session, LocalDate date) {
        int year = humanRightsCouncilYear(session);
        return !date.isBefore(LocalDate.of(year - 1, 7, 1)) && !date.isAfter(LocalDate.of(year + 1, 3, 31));
    }

    /**
     * Returns the year of a session of the Human Rights Council.
     *
     * @param session the number of a regular session
     * @return the year
     */
    public static int humanRightsCouncilYear(int session) {
        if (session < 7) {
            return session < 4 ? 2006 : 2007;
        }
        return 2008 + (session - 7) / 3;
    }

    /**
     * Returns whether a masthead names a regular session of the General Assembly.
     *
     * @param masthead the masthead
     * @return true if it does
     */
    public static boolean ofAssembly(Masthead masthead) {
        for (int i = 0; i < masthead.sessions().size(); i++) {
            Session session = masthead.sessions().get(i);
            if (session.kind() == SessionKind.REGULAR && session.organ().equals(Organ.GENERAL_ASSEMBLY)) {
                return true;
            }
        }
        return false;
    }
}
