package io.github.undoc.validation.internal.rule.annex;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.AnnexRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Numbers;
import java.util.List;

/**
 * Annexes stand in the order of their numbers.
 */
public final class AnnexNumberOrder extends AnnexRule {

    /** Makes the rule. */
    public AnnexNumberOrder() {
        super("annex-number-order", Severity.WARNING, "Reference rule ANX-03: numbers ascend");
    }

    @Override
    protected void siblings(UnDocument document, List<Annex> annexes, Findings findings) {
        for (int i = 1; i < annexes.size(); i++) {
            Annex annex = annexes.get(i);
            int before = annexes.get(i - 1).number().map(Numbers::read).orElse(0);
            int number = annex.number().map(Numbers::read).orElse(0);
            if (number > 0
                    && number < before
                    && annex.kind() == annexes.get(i - 1).kind()) {
                findings.at(annex)
                        .span(annex.span())
                        .words(annex.label().orElse(""))
                        .found(number)
                        .expected(before)
                        .add();
            }
        }
    }
}
