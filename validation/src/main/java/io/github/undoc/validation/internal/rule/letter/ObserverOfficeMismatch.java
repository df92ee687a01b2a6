package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Office;
import io.github.undoc.model.Sender;
import io.github.undoc.model.Severity;
import io.github.undoc.model.State;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.EnumSet;

/**
 * A Member State has a Permanent Representative, an observer State a Permanent Observer.
 */
public final class ObserverOfficeMismatch extends BuiltInRule {

    /** Makes the rule. */
    public ObserverOfficeMismatch() {
        super("observer-office-mismatch", Severity.WARNING, "Reference table of Member and observer States");
    }

    private static final EnumSet<Office> OF_MEMBERS =
            EnumSet.of(Office.PERMANENT_REPRESENTATIVE, Office.DEPUTY_PERMANENT_REPRESENTATIVE);

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        for (int i = 0; i < letter.senders().size(); i++) {
            Sender sender = letter.senders().get(i);
            if (sender.state().isEmpty()) {
                continue;
            }
            State state = sender.state().get();
            // Members were observers before they joined, so that the other way round proves nothing in old letters.
            boolean wrong = state.observer()
                    ? OF_MEMBERS.contains(sender.office())
                    : sender.office() == Office.PERMANENT_OBSERVER
                            && letter.date().isPresent()
                            && letter.date().get().getYear() > 2002;
            if (wrong) {
                findings.at("/content/senders/" + i)
                        .span(letter.span())
                        .words(sender.printed())
                        .found(sender.office().key().replace('-', ' '))
                        .expected(state.name(Language.ENGLISH))
                        .add();
            }
        }
    }
}
