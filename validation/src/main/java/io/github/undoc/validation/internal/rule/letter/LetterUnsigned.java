package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Letter;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A letter is signed.
 */
public final class LetterUnsigned extends BuiltInRule {

    /** Makes the rule. */
    public LetterUnsigned() {
        super(
                "letter-unsigned",
                Severity.ERROR,
                "Reference rule LTR-01, Editorial Manual: notes verbales alone are unsigned");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        if (letter.form() != LetterForm.NOTE_VERBALE && letter.signatories().isEmpty()) {
            findings.at("/content/signature")
                    .span(letter.span())
                    .expected("a signature")
                    .add();
        }
    }
}
