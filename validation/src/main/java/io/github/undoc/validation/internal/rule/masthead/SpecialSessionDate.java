package io.github.undoc.validation.internal.rule.masthead;

import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.Severity;
import io.github.undoc.validation.internal.rule.SessionDateRule;

/**
 * A document of a special or emergency special session is issued around the year of that session; open emergency
 * sessions go on.
 */
public final class SpecialSessionDate extends SessionDateRule {

    /** Makes the rule. */
    public SpecialSessionDate() {
        super(
                "special-session-date",
                Severity.WARNING,
                "United Nations pages on special and emergency special sessions");
    }

    @Override
    protected boolean concerns(Session session) {
        return session.kind() == SessionKind.SPECIAL || session.kind() == SessionKind.EMERGENCY_SPECIAL;
    }
}
