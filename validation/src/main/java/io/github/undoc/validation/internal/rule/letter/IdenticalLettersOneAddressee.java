package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.Letter;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * Identical letters have at least two addressees.
 */
public final class IdenticalLettersOneAddressee extends BuiltInRule {

    /** Makes the rule. */
    public IdenticalLettersOneAddressee() {
        super(
                "identical-letters-one-addressee",
                Severity.ERROR,
                "Reference rule LTR-04: identical letters are separate letters with one text");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        if (letter.form() == LetterForm.IDENTICAL_LETTERS && letter.addressees().size() == 1) {
            Addressee only = letter.addressees().get(0);
            boolean several =
                    only.role() == AddresseeRole.OTHER || only.role() == AddresseeRole.PERMANENT_REPRESENTATIVES;
            if (!several) {
                findings.at("/content/addressees")
                        .span(letter.span())
                        .words(only.printed())
                        .found(only.role().key())
                        .expected("two addressees or more")
                        .add();
            }
        }
    }
}
