package io.github.undoc.validation.internal.rule.masthead;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SpecialSessions;

/**
 * A document of a special or emergency special session is issued in the year of that session or the year before; open
 * emergency sessions go on.
 */
public final class SpecialSessionDate extends BuiltInRule {

    /** Makes the rule. */
    public SpecialSessionDate() {
        super(
                "special-session-date",
                Severity.WARNING,
                "United Nations pages on special and emergency special sessions");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        for (int i = 0; i < masthead.sessions().size() && masthead.date().isPresent(); i++) {
            Session session = masthead.sessions().get(i);
            int held = held(session);
            int year = masthead.date().get().getYear();
            boolean open = session.kind() == SessionKind.EMERGENCY_SPECIAL && SpecialSessions.resumed(session.number());
            boolean fits = year == held || year == held - 1 || year == held + 1 || (open && year > held);
            if (held > 0 && !fits) {
                findings.at("/masthead/sessions/" + i)
                        .line(masthead, MastheadLineKind.SESSION)
                        .found(session.number())
                        .expected(held)
                        .add();
            }
        }
    }

    private static int held(Session session) {
        if (!session.organ().equals(Organ.GENERAL_ASSEMBLY)) {
            return 0;
        }
        return switch (session.kind()) {
            case SPECIAL -> SpecialSessions.year(session.number());
            case EMERGENCY_SPECIAL -> SpecialSessions.emergencyYear(session.number());
            default -> 0;
        };
    }
}
