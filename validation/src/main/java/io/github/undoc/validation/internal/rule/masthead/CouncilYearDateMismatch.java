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
import java.time.LocalDate;

/**
 * The year of the Security Council named in the masthead is the calendar year of the date of issue less 1945.
 */
public final class CouncilYearDateMismatch extends BuiltInRule {

    /** Makes the rule. */
    public CouncilYearDateMismatch() {
        super(
                "council-year-date-mismatch",
                Severity.ERROR,
                "Reference rule SES-03: the year of the Security Council is the calendar year less 1945");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        if (masthead.date().isEmpty() || masthead.sessions().isEmpty()) {
            return;
        }
        LocalDate date = masthead.date().get();
        int expected = date.getYear() - 1945;
        for (int i = 0; i < masthead.sessions().size(); i++) {
            Session session = masthead.sessions().get(i);
            // A document registered in December may be issued in January.
            boolean late = date.getMonthValue() == 1 && session.number() == expected - 1;
            if (session.kind() == SessionKind.COUNCIL_YEAR && session.number() != expected && !late) {
                findings.at("/masthead/sessions/" + i)
                        .line(masthead, MastheadLineKind.SESSION)
                        .found(session.number())
                        .expected(expected)
                        .add();
            }
        }
    }
}
