package io.github.undoc.validation.internal.rule.masthead;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A document of a session named by its year is issued in that year or the year before.
 */
public final class YearSessionDate extends BuiltInRule {

    /** Makes the rule. */
    public YearSessionDate() {
        super(
                "year-session-date",
                Severity.WARNING,
                "Reference rule SES-05: since 2014 the session of the Economic and Social Council begins in July of the year before");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        for (int i = 0; i < masthead.sessions().size() && masthead.date().isPresent(); i++) {
            Session session = masthead.sessions().get(i);
            int year = masthead.date().get().getYear();
            if (session.kind() == SessionKind.YEAR_SESSION
                    && year != session.number()
                    && year != session.number() - 1) {
                findings.at("/masthead/sessions/" + i)
                        .line(masthead, MastheadLineKind.SESSION)
                        .found(session.number())
                        .expected(year)
                        .add();
            }
        }
    }
}
