package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * Every organ as whose document a letter asks to be circulated is named in the masthead.
 */
public final class RequestedOrganNotInMasthead extends BuiltInRule {

    /** Makes the rule. */
    public RequestedOrganNotInMasthead() {
        super(
                "requested-organ-not-in-masthead",
                Severity.WARNING,
                "Reference rule LTR-06: a request for both organs gives a joint symbol");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        List<Organ> named = document.masthead().organs();
        List<Organ> asked =
                letter.circulationRequest().map(CirculationRequest::organs).orElse(List.of());
        for (int i = 0; i < asked.size() && !named.isEmpty(); i++) {
            if (!named.contains(asked.get(i))) {
                findings.at("/content/circulationRequest/organs/" + i)
                        .span(letter.circulationRequest().flatMap(CirculationRequest::span))
                        .found(asked.get(i).name(Language.ENGLISH))
                        .add();
            }
        }
    }
}
