package io.github.undoc.validation.internal.rule.footnote;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * A document with a note on the language of submission has an annex or is itself in that language.
 */
public final class SubmissionLanguageWithoutAnnex extends BuiltInRule {

    /** Makes the rule. */
    public SubmissionLanguageWithoutAnnex() {
        super(
                "submission-language-without-annex",
                Severity.WARNING,
                "Reference rule FTN-03: the note on the language of submission stands for an annex");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<Footnote> notes = document.footnotes();
        for (int i = 0; i < notes.size() && document.annexes().isEmpty(); i++) {
            Footnote note = notes.get(i);
            if (note.kind() == FootnoteKind.LANGUAGE_OF_SUBMISSION) {
                findings.at("/footnotes/" + i)
                        .span(note.span())
                        .words(note.mark())
                        .add();
            }
        }
    }
}
