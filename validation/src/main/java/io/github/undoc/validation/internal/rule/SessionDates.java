package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.Sessions;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a document of a session may bear a date. */
public final class SessionDates {

    private SessionDates() {}

    /**
     * Returns the date a document is judged by.
     *
     * @param document a document
     * @return its date of issue, else the date of its letter
     */
    public static Optional<LocalDate> of(UnDocument document) {
        Optional<LocalDate> issued = document.masthead().date();
        if (issued.isPresent()) {
            return issued;
        }
        return document.content() instanceof Letter letter ? letter.date() : Optional.empty();
    }

    /**
     * Returns what is expected of the date of a document of a session.
     *
     * @param session a session
     * @param date the date of the document
     * @return the years expected if the date lies outside of them; empty if it does not or nothing is known
     */
    public static Optional<String> contradiction(Session session, LocalDate date) {
        boolean assembly = session.organ().equals(Organ.GENERAL_ASSEMBLY);
        return switch (session.kind()) {
            case REGULAR -> assembly ? assembly(session.number(), date) : humanRights(session, date);
            case SPECIAL, EMERGENCY_SPECIAL -> assembly ? special(session, date) : Optional.empty();
            case YEAR_SESSION -> year(session.number(), date);
            case COUNCIL_YEAR -> Optional.empty();
        };
    }

    private static Optional<String> assembly(int number, LocalDate date) {
        int opens = 1945 + number;
        return number < 1 || number > Sessions.LAST_ASSEMBLY_SESSION || !Sessions.assemblyDocumentMayBeOf(number, date)
                ? Optional.of("between January " + opens + " and the end of " + (opens + 1))
                : Optional.empty();
    }

    /** Papers come out up to half a year before a session, and reports on it in the months after. */
    private static Optional<String> humanRights(Session session, LocalDate date) {
        if (!session.organ().equals(Organ.HUMAN_RIGHTS_COUNCIL)
                || session.number() < 1
                || session.number() > Sessions.LAST_HUMAN_RIGHTS_SESSION) {
            return Optional.empty();
        }
        int year = Sessions.humanRightsCouncilYear(session.number());
        boolean fits = !date.isBefore(LocalDate.of(year - 1, 7, 1)) && !date.isAfter(LocalDate.of(year + 1, 3, 31));
        return fits ? Optional.empty() : Optional.of("in " + year);
    }

    private static Optional<String> special(Session session, LocalDate date) {
        Optional<Sessions.SpecialSession> held = Sessions.special(session.kind(), session.number());
        if (held.isEmpty()) {
            return Optional.empty();
        }
        // Papers are prepared the year before and reports are issued the year after.
        boolean fits = held.get().includes(date.getYear())
                || date.getYear() == held.get().firstYear() - 1
                || held.get().includes(date.getYear() - 1);
        return fits ? Optional.empty() : Optional.of("in " + held.get().firstYear());
    }

    private static Optional<String> year(int number, LocalDate date) {
        return date.getYear() == number || date.getYear() == number - 1
                ? Optional.empty()
                : Optional.of("in " + number + " or " + (number - 1));
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
