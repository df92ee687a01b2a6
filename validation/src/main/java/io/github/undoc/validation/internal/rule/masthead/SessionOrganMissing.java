package io.github.undoc.validation.internal.rule.masthead;

import io.github.undoc.model.Language;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Session;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * The organ whose session or year the masthead names is itself named in the masthead.
 */
public final class SessionOrganMissing extends BuiltInRule {

    /** Makes the rule. */
    public SessionOrganMissing() {
        super(
                "session-organ-missing",
                Severity.WARNING,
                "Editorial Manual, mastheads: the session stands below its organ");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        for (int i = 0; i < masthead.sessions().size() && !masthead.organs().isEmpty(); i++) {
            Session session = masthead.sessions().get(i);
            if (session.organ().symbolPrefix().isPresent() && !masthead.organs().contains(session.organ())) {
                findings.at("/masthead/sessions/" + i)
                        .line(masthead, MastheadLineKind.SESSION)
                        .found(session.organ().name(Language.ENGLISH))
                        .add();
            }
        }
    }
}
