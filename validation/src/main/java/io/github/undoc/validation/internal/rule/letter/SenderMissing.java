package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * The title of a letter says who sends it.
 */
public final class SenderMissing extends BuiltInRule {

    /** Makes the rule. */
    public SenderMissing() {
        super("sender-missing", Severity.WARNING, "Editorial Manual, communications: the title says from whom");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        if (letter.senders().isEmpty() && !letter.title().isEmpty()) {
            findings.at("/content/senders")
                    .span(letter.span())
                    .words(PlainText.of(letter.title()))
                    .expected("a sender")
                    .add();
        }
    }
}
