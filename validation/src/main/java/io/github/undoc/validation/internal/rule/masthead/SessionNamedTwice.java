package io.github.undoc.validation.internal.rule.masthead;

import io.github.undoc.model.Language;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Session;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * A masthead names one session of one kind for each organ.
 */
public final class SessionNamedTwice extends BuiltInRule {

    /** Makes the rule. */
    public SessionNamedTwice() {
        super("session-named-twice", Severity.WARNING, "Editorial Manual, mastheads: one session for each organ");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<Session> sessions = document.masthead().sessions();
        for (int i = 1; i < sessions.size(); i++) {
            Session one = sessions.get(i - 1);
            Session other = sessions.get(i);
            if (one.organ().equals(other.organ()) && one.kind() == other.kind() && one.number() != other.number()) {
                findings.at("/masthead/sessions/" + i)
                        .line(document.masthead(), MastheadLineKind.SESSION)
                        .found(one.number() + " and " + other.number())
                        .expected(other.organ().name(Language.ENGLISH))
                        .add();
            }
        }
    }
}
