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
import io.github.undoc.validation.internal.rule.Sessions;
import java.time.LocalDate;

/**
 * A document of a session of the General Assembly is issued between the February before the session opens and the
 * September in which it closes.
 */
public final class AssemblySessionDate extends BuiltInRule {

    /** Makes the rule. */
    public AssemblySessionDate() {
        super(
                "assembly-session-date",
                Severity.WARNING,
                "Reference rule SES-02: session n opens in September of 1945 + n; its preliminary list comes out in February");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        if (masthead.date().isEmpty()) {
            return;
        }
        LocalDate date = masthead.date().get();
        for (int i = 0; i < masthead.sessions().size(); i++) {
            Session session = masthead.sessions().get(i);
            if (session.kind() == SessionKind.REGULAR
                    && session.organ().equals(Organ.GENERAL_ASSEMBLY)
                    && !Sessions.plausible(session.number(), date)) {
                findings.at("/masthead/sessions/" + i)
                        .line(masthead, MastheadLineKind.SESSION)
                        .found(session.number())
                        .expected(Sessions.period(session.number()))
                        .add();
            }
        }
    }
}
