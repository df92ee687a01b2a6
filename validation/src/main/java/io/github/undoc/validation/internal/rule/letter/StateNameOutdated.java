package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Sender;
import io.github.undoc.model.Severity;
import io.github.undoc.model.State;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.StateNames;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A State bears in the title the name that was in force on the date of the letter.
 */
public final class StateNameOutdated extends BuiltInRule {

    /** Makes the rule. */
    public StateNameOutdated() {
        super(
                "state-name-outdated",
                Severity.WARNING,
                "Reference rule LTR-03: Turkey before 1 June 2022, Türkiye after");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        if (letter.date().isEmpty()) {
            return;
        }
        LocalDate date = letter.date().get();
        for (int i = 0; i < letter.senders().size(); i++) {
            Sender sender = letter.senders().get(i);
            if (sender.state().isPresent()
                    && !sender.state().get().formerNames().isEmpty()) {
                State state = sender.state().get();
                String name = StateNames.bare(state.englishNameOn(date));
                Optional<String> printed = StateNames.printed(state, sender.printed());
                if (printed.isPresent() && !printed.get().equals(name)) {
                    findings.at("/content/senders/" + i)
                            .span(letter.span())
                            .words(sender.printed())
                            .found(printed.get())
                            .expected(name)
                            .suggest(name)
                            .add();
                }
            }
        }
    }
}
