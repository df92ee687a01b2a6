package io.github.undoc.validation.internal.rule.annex;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleSet;
import io.github.undoc.validation.internal.rule.AnnexRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * The annexes of one letter are numbered in one way.
 */
public final class AnnexNumberStyleMixed extends AnnexRule {

    /** Makes the rule. */
    public AnnexNumberStyleMixed() {
        super(
                "annex-number-style-mixed",
                Severity.NOTE,
                RuleSet.PUBLICATION,
                "Reference table of annex words: Roman numbers, or Arabic ones in long series");
    }

    @Override
    protected void siblings(UnDocument document, List<Annex> annexes, Findings findings) {
        for (int i = 1; i < annexes.size(); i++) {
            String before = annexes.get(i - 1).number().orElse("");
            String number = annexes.get(i).number().orElse("");
            if (!before.isEmpty()
                    && !number.isEmpty()
                    && Character.isDigit(before.charAt(0)) != Character.isDigit(number.charAt(0))) {
                findings.at(annexes.get(i))
                        .span(annexes.get(i).span())
                        .found(number)
                        .expected(before)
                        .add();
            }
        }
    }
}
