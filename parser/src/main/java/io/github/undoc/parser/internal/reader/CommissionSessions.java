package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose sessions are counted in a masthead that names the Economic and Social Council alone. The Council's sessions have
 * gone by the year since 1979, those of its commissions are still counted: where the line of the commission is lost, the letter
 * is addressed to its chair. Immutable and thread-safe.
 */
final class CommissionSessions {

    private final Lexicon organs;

    CommissionSessions(Lexicon organs) {
        this.organs = organs;
    }

    /**
     * Gives counted sessions to the commission addressed.
     *
     * @param masthead what the masthead says
     * @param addressees to whom the letter is addressed
     * @return the sessions, the same if the masthead itself says whose they are
     */
    List<Session> read(Masthead masthead, List<Addressee> addressees) {
        List<Session> sessions = masthead.sessions();
        boolean council = masthead.organs().equals(List.of(Organ.ECONOMIC_AND_SOCIAL_COUNCIL));
        if (!council
                || masthead.committee().isPresent()
                || sessions.stream().noneMatch(CommissionSessions::isCounted)) {
            return sessions;
        }
        Optional<Organ> commission = addressees.stream()
                .flatMap(addressee -> commission(addressee.printed()).stream())
                .findFirst();
        if (commission.isEmpty()) {
            return sessions;
        }
        return sessions.stream()
                .map(session -> isCounted(session)
                        ? Session.builder()
                                .from(session)
                                .organ(commission.get())
                                .build()
                        : session)
                .toList();
    }

    private static boolean isCounted(Session session) {
        return session.kind() == SessionKind.REGULAR && session.organ().equals(Organ.ECONOMIC_AND_SOCIAL_COUNCIL);
    }

    /** The first body named in some words that is no principal organ. */
    private Optional<Organ> commission(String printed) {
        Folded text = Folded.text(printed);
        for (int i = text.nextWord(0); i < text.length(); i = text.nextWord(text.wordEnd(i))) {
            @Nullable Entry entry = organs.longest(text, i);
            @Nullable Term term = entry == null ? null : entry.term(Words.ORGAN);
            if (term != null && !Organ.registered().contains(Organ.of(term.key()))) {
                return Optional.of(Organ.of(term.key()));
            }
        }
        return Optional.empty();
    }
}
