package io.github.undoc.validation.internal.rule.masthead;

import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.Severity;
import io.github.undoc.validation.internal.rule.SessionDateRule;

/**
 * A document of a session of the Human Rights Council is issued in the year of the session or in the months before
 * and after.
 */
public final class HumanRightsCouncilSessionDate extends SessionDateRule {

    /** Makes the rule. */
    public HumanRightsCouncilSessionDate() {
        super(
                "human-rights-council-session-date",
                Severity.WARNING,
                "Reference rule SES-06: three sessions a year since 2008");
    }

    @Override
    protected boolean concerns(Session session) {
        return session.kind() == SessionKind.REGULAR && session.organ().equals(Organ.HUMAN_RIGHTS_COUNCIL);
    }
}
