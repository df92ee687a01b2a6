package io.github.undoc.validation.internal.rule.language;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.validation.internal.rule.AnnexRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Notes;
import java.util.List;

/**
 * An annex circulated in the language of submission is written in the original language that its heading names.
 */
public final class AnnexOriginalMarkContradicted extends AnnexRule {

    /** Makes the rule. */
    public AnnexOriginalMarkContradicted() {
        super(
                "annex-original-mark-contradicted",
                Severity.NOTE,
                "Reference rule FTN-03: an annex circulated as submitted is not translated");
    }

    @Override
    protected void siblings(UnDocument document, List<Annex> annexes, Findings findings) {
        boolean asSubmitted = Notes.ofKind(document.footnotes(), FootnoteKind.LANGUAGE_OF_SUBMISSION);
        for (int i = 0; i < annexes.size() && asSubmitted; i++) {
            Annex annex = annexes.get(i);
            if (annex.language().isPresent()
                    && !annex.originalLanguages().isEmpty()
                    && !annex.originalLanguages().contains(annex.language().get())) {
                findings.at(annex)
                        .span(annex.span())
                        .found(annex.language().get().tag())
                        .expected(annex.originalLanguages().get(0).tag())
                        .add();
            }
        }
    }
}
