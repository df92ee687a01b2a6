package io.github.undoc.validation.internal.rule.annex;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.AnnexRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Numbers;
import java.util.List;

/**
 * An only annex has no number.
 */
public final class AnnexNumberNeedless extends AnnexRule {

    /** Makes the rule. */
    public AnnexNumberNeedless() {
        super("annex-number-needless", Severity.WARNING, "Reference rule ANX-03: a single annex has no number");
    }

    @Override
    protected void siblings(UnDocument document, List<Annex> annexes, Findings findings) {
        Annex only = annexes.get(0);
        if (annexes.size() == 1
                && annexes == document.annexes()
                && only.number().map(Numbers::read).orElse(0) == 1) {
            findings.at(only)
                    .span(only.span())
                    .words(only.label().orElse(""))
                    .found(only.number().get())
                    .add();
        }
    }
}
