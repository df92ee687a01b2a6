package io.github.undoc.validation.internal.rule.footnote;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Notes;
import java.util.List;

/**
 * Every call of a footnote has a note.
 */
public final class FootnoteCallWithoutNote extends BuiltInRule {

    /** Makes the rule. */
    public FootnoteCallWithoutNote() {
        super(
                "footnote-call-without-note",
                Severity.ERROR,
                "Reference rule FTN-01: lost notes lose statements on language and reissue");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<FootnoteCall> calls = context.calls();
        for (int i = 0; i < calls.size(); i++) {
            FootnoteCall call = calls.get(i);
            boolean lost =
                    call.note().isEmpty() || context.footnote(call.note().get()).isEmpty();
            if (lost && !findings.full()) {
                findings.at(call)
                        .span(call.span())
                        .words(call.mark())
                        .found(call.mark())
                        .severity(Notes.printedElsewhere(document, call.mark()) ? Severity.WARNING : Severity.ERROR)
                        .add();
            }
        }
    }
}
