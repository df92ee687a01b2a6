package io.github.undoc.validation.internal.rule.footnote;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Notes;
import java.util.List;

/**
 * Notes marked with asterisks run from one asterisk on.
 */
public final class FootnoteStarSequence extends BuiltInRule {

    /** Makes the rule. */
    public FootnoteStarSequence() {
        super("footnote-star-sequence", Severity.WARNING, "Reference rule FTN-02: marks run *, **, ***");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<Footnote> notes = document.footnotes();
        int most = 0;
        for (int i = 0; i < notes.size(); i++) {
            int stars = Notes.stars(notes.get(i).mark());
            if (stars > most + 1) {
                findings.at("/footnotes/" + i)
                        .span(notes.get(i).span())
                        .words(notes.get(i).mark())
                        .found(notes.get(i).mark())
                        .expected("*".repeat(most + 1))
                        .add();
            }
            most = Math.max(most, stars);
        }
    }
}
