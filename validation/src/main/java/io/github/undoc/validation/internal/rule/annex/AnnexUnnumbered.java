package io.github.undoc.validation.internal.rule.annex;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.AnnexRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * Two or more annexes of one kind are numbered.
 */
public final class AnnexUnnumbered extends AnnexRule {

    /** Makes the rule. */
    public AnnexUnnumbered() {
        super("annex-unnumbered", Severity.WARNING, "Reference rule ANX-03: two or more annexes are numbered");
    }

    @Override
    protected void siblings(UnDocument document, List<Annex> annexes, Findings findings) {
        for (int i = 0; i < annexes.size() && annexes.size() > 1; i++) {
            Annex annex = annexes.get(i);
            Annex other = annexes.get(i == 0 ? 1 : i - 1);
            if (annex.number().isEmpty() && other.kind() == annex.kind()) {
                findings.at(annex)
                        .span(annex.span())
                        .words(annex.label().orElse(""))
                        .expected("a number")
                        .add();
            }
        }
    }
}
