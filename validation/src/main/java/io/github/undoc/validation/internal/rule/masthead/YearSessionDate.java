package io.github.undoc.validation.internal.rule.masthead;

import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.Severity;
import io.github.undoc.validation.internal.rule.SessionDateRule;

/**
 * A document of a session named by its year is issued in that year or the year before.
 */
public final class YearSessionDate extends SessionDateRule {

    /** Makes the rule. */
    public YearSessionDate() {
        super(
                "year-session-date",
                Severity.WARNING,
                "Reference rule SES-05: since 2014 the session of the Economic and Social Council begins in July of the year before");
    }

    @Override
    protected boolean concerns(Session session) {
        return session.kind() == SessionKind.YEAR_SESSION;
    }
}
