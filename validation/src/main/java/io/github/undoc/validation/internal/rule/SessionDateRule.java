package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Session;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A rule that compares the sessions named in the masthead with the date of the document. */
public abstract class SessionDateRule extends BuiltInRule {

    /**
     * Makes a rule of the core set.
     *
     * @param id its id
     * @param severity how grave it is
     * @param source where it comes from
     */
    protected SessionDateRule(String id, Severity severity, String source) {
        super(id, severity, source);
    }

    @Override
    protected final void look(UnDocument document, RuleContext context, Findings findings) {
        List<Session> sessions = document.masthead().sessions();
        if (sessions.isEmpty()) {
            return;
        }
        Optional<LocalDate> date = SessionDates.of(document);
        for (int i = 0; i < sessions.size() && date.isPresent(); i++) {
            if (concerns(sessions.get(i))) {
                Optional<String> expected = SessionDates.contradiction(sessions.get(i), date.get());
                if (expected.isPresent()) {
                    findings.at("/masthead/sessions/" + i)
                            .line(document.masthead(), MastheadLineKind.SESSION)
                            .found(sessions.get(i).number())
                            .expected(expected.get())
                            .add();
                }
            }
        }
    }

    /**
     * Returns whether the rule is for a session.
     *
     * @param session a session of the masthead
     * @return true if its date is to be compared
     */
    protected abstract boolean concerns(Session session);
}
