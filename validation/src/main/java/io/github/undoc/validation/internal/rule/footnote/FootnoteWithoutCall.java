package io.github.undoc.validation.internal.rule.footnote;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * Every footnote is called in the text.
 */
public final class FootnoteWithoutCall extends BuiltInRule {

    /** Makes the rule. */
    public FootnoteWithoutCall() {
        super("footnote-without-call", Severity.WARNING, "Reference rule FTN-01: every note has a call");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<Footnote> notes = context.footnotes();
        for (int i = 0; i < notes.size(); i++) {
            Footnote note = notes.get(i);
            if (!context.isCalled(note.id())) {
                findings.at(note)
                        .span(note.span())
                        .words(note.mark())
                        .found(note.mark())
                        .add();
            }
        }
    }
}
