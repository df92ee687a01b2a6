package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A letter has a text.
 */
public final class LetterBodyMissing extends BuiltInRule {

    /** Makes the rule. */
    public LetterBodyMissing() {
        super("letter-body-missing", Severity.ERROR, "Common sense: a letter says something");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        if (letter.body().isEmpty() && document.annexes().isEmpty()) {
            findings.at("/content/body").span(letter.span()).add();
        }
    }
}
