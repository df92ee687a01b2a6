package io.github.undoc.validation.internal.rule.annex;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.AnnexRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * An annex has a text.
 */
public final class AnnexEmpty extends AnnexRule {

    /** Makes the rule. */
    public AnnexEmpty() {
        super("annex-empty", Severity.WARNING, "Reference rule ANX-01: a heading without text means a truncated file");
    }

    @Override
    protected void annex(UnDocument document, Annex annex, Findings findings) {
        if (annex.body().isEmpty()
                && annex.annexes().isEmpty()
                && annex.masthead().isEmpty()) {
            findings.at(annex)
                    .span(annex.span())
                    .found(annex.label().orElse(annex.kind().key()))
                    .add();
        }
    }
}
