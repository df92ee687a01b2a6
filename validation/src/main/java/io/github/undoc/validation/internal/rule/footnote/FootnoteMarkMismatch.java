package io.github.undoc.validation.internal.rule.footnote;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Notes;
import java.util.List;
import java.util.Optional;

/**
 * The mark of a call is the mark of its note.
 */
public final class FootnoteMarkMismatch extends BuiltInRule {

    /** Makes the rule. */
    public FootnoteMarkMismatch() {
        super("footnote-mark-mismatch", Severity.ERROR, "Reference rule FTN-01: a call has the mark of its note");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<FootnoteCall> calls = context.calls();
        for (int i = 0; i < calls.size(); i++) {
            FootnoteCall call = calls.get(i);
            Optional<Footnote> note = call.note().flatMap(context::footnote);
            if (note.isPresent() && !Notes.sameMark(note.get().mark(), call.mark())) {
                findings.at(call)
                        .span(call.span())
                        .words(call.mark())
                        .found(call.mark())
                        .expected(note.get().mark())
                        .add();
            }
        }
    }
}
