package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Sender;
import io.github.undoc.model.Severity;
import io.github.undoc.model.State;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleSet;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;
import java.util.Optional;

/**
 * Several States stand in the English alphabetical order of their names.
 */
public final class SignatoryOrder extends BuiltInRule {

    /** Makes the rule. */
    public SignatoryOrder() {
        super(
                "signatory-order",
                Severity.NOTE,
                RuleSet.PUBLICATION,
                "Reference rule LTR-07, Editorial Manual: English alphabetical order of States");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        List<Sender> senders = letter.senders();
        for (int i = 1; i < senders.size(); i++) {
            Optional<State> one = senders.get(i - 1).state();
            Optional<State> other = senders.get(i).state();
            if (one.isPresent() && other.isPresent()) {
                String before = one.get().name(Language.ENGLISH);
                String behind = other.get().name(Language.ENGLISH);
                if (behind.compareTo(before) < 0) {
                    findings.at("/content/senders/" + i)
                            .span(letter.span())
                            .found(behind)
                            .expected(before)
                            .add();
                }
            }
        }
    }
}
