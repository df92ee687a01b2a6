package io.github.undoc.validation.internal.rule.footnote;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Notes;
import java.util.List;

/**
 * Numbered notes of one part run in sequence.
 */
public final class FootnoteNumberGap extends BuiltInRule {

    /** Makes the rule. */
    public FootnoteNumberGap() {
        super("footnote-number-gap", Severity.WARNING, "Reference rule FTN-02: notes to the text run 1, 2, 3");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        sequence(document.footnotes(), findings);
        document.annexes().forEach(annex -> inside(annex, findings));
    }

    private static void inside(Annex annex, Findings findings) {
        sequence(annex.footnotes(), findings);
        annex.annexes().forEach(inner -> inside(inner, findings));
    }

    private static void sequence(List<Footnote> notes, Findings findings) {
        int last = 0;
        for (int i = 0; i < notes.size(); i++) {
            int number = Notes.number(notes.get(i).mark());
            // A part may go on counting where the part before it stopped, so the first number says nothing.
            if (number > 0 && last > 0 && number > last + 1) {
                findings.at(notes.get(i))
                        .span(notes.get(i).span())
                        .words(notes.get(i).mark())
                        .found(number)
                        .expected(last + 1)
                        .add();
            }
            last = number > 0 ? number : last;
        }
    }
}
