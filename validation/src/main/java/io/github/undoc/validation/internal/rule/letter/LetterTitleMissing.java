package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A letter is issued under a title that says from whom to whom.
 */
public final class LetterTitleMissing extends BuiltInRule {

    /** Makes the rule. */
    public LetterTitleMissing() {
        super(
                "letter-title-missing",
                Severity.WARNING,
                "Editorial Manual, communications: a letter is issued under a title");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        if (letter.title().isEmpty()) {
            findings.at("/content/title")
                    .span(letter.span())
                    .expected("a title")
                    .add();
        }
    }
}
