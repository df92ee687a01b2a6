package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Organs;
import java.util.List;

/**
 * Each organ as whose document a letter asks to be circulated has a symbol in the masthead.
 */
public final class RequestedOrganWithoutSymbol extends BuiltInRule {

    /** Makes the rule. */
    public RequestedOrganWithoutSymbol() {
        super(
                "requested-organ-without-symbol",
                Severity.WARNING,
                "Reference rule LTR-06: a request for both organs gives a joint symbol");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        if (context.symbols().isEmpty()
                || !(document.content() instanceof Letter letter)
                || letter.circulationRequest().isEmpty()) {
            return;
        }
        List<Organ> asked = letter.circulationRequest().get().organs();
        for (int i = 0; i < asked.size(); i++) {
            if (Organs.principal(asked.get(i)) && !Organs.hasSymbol(context, asked.get(i))) {
                findings.at("/content/circulationRequest/organs/" + i)
                        .span(letter.circulationRequest().get().span())
                        .found(asked.get(i).name(Language.ENGLISH))
                        .add();
            }
        }
    }
}
