package io.github.undoc.validation.internal.rule.language;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Language;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.validation.internal.rule.AnnexRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Notes;
import java.util.List;

/**
 * An annex in another language than the letter says so below its heading or in a note.
 */
public final class AnnexOriginalMarkMissing extends AnnexRule {

    /** Makes the rule. */
    public AnnexOriginalMarkMissing() {
        super(
                "annex-original-mark-missing",
                Severity.NOTE,
                "Reference rule LNG-05: the original language in the masthead covers the main text only");
    }

    @Override
    protected void siblings(UnDocument document, List<Annex> annexes, Findings findings) {
        if (annexes != document.annexes() || document.language().isEmpty() || said(document.footnotes())) {
            return;
        }
        Language language = document.language().get();
        for (int i = 0; i < annexes.size(); i++) {
            Annex annex = annexes.get(i);
            if (annex.language().isPresent()
                    && !annex.language().get().equals(language)
                    && annex.originalLanguages().isEmpty()
                    && !said(annex.footnotes())) {
                findings.at(annex)
                        .span(annex.span())
                        .found(annex.language().get().tag())
                        .expected(language.tag())
                        .add();
            }
        }
    }

    private static boolean said(List<Footnote> notes) {
        return Notes.ofKind(notes, FootnoteKind.LANGUAGE_OF_SUBMISSION);
    }
}
