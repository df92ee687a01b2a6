package io.github.undoc.validation.internal.rule.masthead;

import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.Severity;
import io.github.undoc.validation.internal.rule.SessionDateRule;

/**
 * A document of a session of the General Assembly is issued in the year in which the session opens or the year in
 * which it closes.
 */
public final class AssemblySessionDate extends SessionDateRule {

    /** Makes the rule. */
    public AssemblySessionDate() {
        super(
                "assembly-session-date",
                Severity.WARNING,
                "Reference rule SES-02: session n opens in September of 1945 + n; its preliminary list comes out before");
    }

    @Override
    protected boolean concerns(Session session) {
        return session.kind() == SessionKind.REGULAR && session.organ().equals(Organ.GENERAL_ASSEMBLY);
    }
}
