package io.github.undoc.validation.internal.rule.date;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * The title of a letter says when it was written.
 */
public final class LetterDateMissing extends BuiltInRule {

    /** Makes the rule. */
    public LetterDateMissing() {
        super(
                "letter-date-missing",
                Severity.WARNING,
                "Editorial Manual, communications: the title begins with the date");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        if (letter.date().isEmpty() && !letter.title().isEmpty()) {
            findings.at("/content/date")
                    .span(letter.span())
                    .words(PlainText.of(letter.title()))
                    .expected("a date")
                    .add();
        }
    }
}
