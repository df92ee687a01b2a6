package io.github.undoc.validation.internal.rule.annex;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.AnnexRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Numbers;
import java.util.List;

/**
 * Annexes of one kind are numbered in sequence from the first.
 */
public final class AnnexNumberGap extends AnnexRule {

    /** Makes the rule. */
    public AnnexNumberGap() {
        super(
                "annex-number-gap",
                Severity.ERROR,
                "Reference rule ANX-03: annex III without annex II is a misreading or a loss");
    }

    @Override
    protected void siblings(UnDocument document, List<Annex> annexes, Findings findings) {
        int last = 0;
        for (int i = 0; i < annexes.size(); i++) {
            Annex annex = annexes.get(i);
            int number = annex.number().map(Numbers::read).orElse(0);
            if (number > 0 && (i == 0 || annex.kind() == annexes.get(0).kind())) {
                if (number > last + 1) {
                    findings.at(annex)
                            .span(annex.span())
                            .words(annex.label().orElse(""))
                            .found(number)
                            .expected(last + 1)
                            .add();
                }
                last = Math.max(last, number);
            }
        }
    }
}
