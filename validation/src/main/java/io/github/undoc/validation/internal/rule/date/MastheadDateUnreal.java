package io.github.undoc.validation.internal.rule.date;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * The date line of a masthead holds a date of the calendar.
 */
public final class MastheadDateUnreal extends BuiltInRule {

    /** Makes the rule. */
    public MastheadDateUnreal() {
        super("masthead-date-unreal", Severity.ERROR, "Reference rule DAT-01: 31 June occurs in scanned text");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        if (masthead.date().isPresent()) {
            return;
        }
        for (int i = 0; i < masthead.lines().size(); i++) {
            MastheadLine line = masthead.lines().get(i);
            if (line.kind() == MastheadLineKind.DATE) {
                findings.at("/masthead/lines/" + i)
                        .words(PlainText.of(line.content()))
                        .span(line.span())
                        .add();
            }
        }
    }
}
