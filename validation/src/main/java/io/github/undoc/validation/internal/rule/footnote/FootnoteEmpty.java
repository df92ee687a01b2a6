package io.github.undoc.validation.internal.rule.footnote;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * A footnote has a text.
 */
public final class FootnoteEmpty extends BuiltInRule {

    /** Makes the rule. */
    public FootnoteEmpty() {
        super("footnote-empty", Severity.WARNING, "Reference rule FTN-01: a note says something");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<Footnote> notes = context.footnotes();
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).content().isEmpty()) {
                findings.at(notes.get(i))
                        .span(notes.get(i).span())
                        .found(notes.get(i).mark())
                        .add();
            }
        }
    }
}
