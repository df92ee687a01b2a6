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
 * A document of a session of the Human Rights Council is issued in the year of the session or at the end of the year
 * before.
 */
public final class HumanRightsCouncilSessionDate extends BuiltInRule {

    /** Makes the rule. */
    public HumanRightsCouncilSessionDate() {
        super(
                "human-rights-council-session-date",
                Severity.WARNING,
                "Reference rule SES-06: three sessions a year since 2008");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        for (int i = 0; i < masthead.sessions().size() && masthead.date().isPresent(); i++) {
            Session session = masthead.sessions().get(i);
            LocalDate date = masthead.date().get();
            if (session.kind() == SessionKind.REGULAR
                    && session.organ().equals(Organ.HUMAN_RIGHTS_COUNCIL)
                    && !Sessions.plausibleHumanRightsCouncil(session.number(), date)) {
                findings.at("/masthead/sessions/" + i)
                        .line(masthead, MastheadLineKind.SESSION)
                        .found(session.number())
                        .expected(Sessions.humanRightsCouncilYear(session.number()))
                        .add();
            }
        }
    }
}
