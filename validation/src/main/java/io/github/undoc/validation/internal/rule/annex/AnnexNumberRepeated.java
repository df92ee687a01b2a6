package io.github.undoc.validation.internal.rule.annex;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.AnnexRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * No two annexes of one letter bear the same number.
 */
public final class AnnexNumberRepeated extends AnnexRule {

    /** Makes the rule. */
    public AnnexNumberRepeated() {
        super("annex-number-repeated", Severity.ERROR, "Reference rule ANX-03: each number once");
    }

    @Override
    protected void siblings(UnDocument document, List<Annex> annexes, Findings findings) {
        for (int i = 1; i < annexes.size(); i++) {
            Annex annex = annexes.get(i);
            Annex before = annexes.get(i - 1);
            if (annex.number().isPresent() && annex.number().equals(before.number()) && annex.kind() == before.kind()) {
                findings.at(annex)
                        .span(annex.span())
                        .words(annex.label().orElse(""))
                        .found(annex.number().get())
                        .add();
            }
        }
    }
}
