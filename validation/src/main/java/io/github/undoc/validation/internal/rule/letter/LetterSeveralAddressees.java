package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Letter;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * One text to several addressees is issued as identical letters.
 */
public final class LetterSeveralAddressees extends BuiltInRule {

    /** Makes the rule. */
    public LetterSeveralAddressees() {
        super(
                "letter-several-addressees",
                Severity.NOTE,
                "Reference rule LTR-04: one text to several addressees is issued as identical letters");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        if (letter.form() == LetterForm.LETTER && letter.addressees().size() > 1) {
            findings.at("/content/form")
                    .span(letter.span())
                    .found(letter.addressees().size() + " addressees")
                    .expected(LetterForm.IDENTICAL_LETTERS.key())
                    .add();
        }
    }
}
