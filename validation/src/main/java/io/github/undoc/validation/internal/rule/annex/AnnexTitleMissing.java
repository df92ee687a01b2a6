package io.github.undoc.validation.internal.rule.annex;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleSet;
import io.github.undoc.validation.internal.rule.AnnexRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * An annex has a title.
 */
public final class AnnexTitleMissing extends AnnexRule {

    /** Makes the rule. */
    public AnnexTitleMissing() {
        super("annex-title-missing", Severity.NOTE, RuleSet.PUBLICATION, "Editorial Manual: annexes bear titles");
    }

    @Override
    protected void annex(UnDocument document, Annex annex, Findings findings) {
        if (annex.title().isEmpty()) {
            findings.at(annex)
                    .span(annex.span())
                    .words(annex.label().orElse(annex.kind().key()))
                    .expected("a title")
                    .add();
        }
    }
}
