package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * The title of a letter says whom it is addressed to.
 */
public final class AddresseeMissing extends BuiltInRule {

    /** Makes the rule. */
    public AddresseeMissing() {
        super("addressee-missing", Severity.WARNING, "Editorial Manual, communications: the title says to whom");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        if (letter.addressees().isEmpty() && !letter.title().isEmpty()) {
            findings.at("/content/addressees")
                    .span(letter.span())
                    .words(PlainText.of(letter.title()))
                    .expected("an addressee")
                    .add();
        }
    }
}
