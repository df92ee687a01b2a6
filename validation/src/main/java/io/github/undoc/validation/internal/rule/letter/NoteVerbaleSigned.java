package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Letter;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Severity;
import io.github.undoc.model.Signatory;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * A note verbale is not signed.
 */
public final class NoteVerbaleSigned extends BuiltInRule {

    /** Makes the rule. */
    public NoteVerbaleSigned() {
        super(
                "note-verbale-signed",
                Severity.ERROR,
                "Reference rule LTR-01, Editorial Manual: notes verbales are unsigned");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        if (letter.form() != LetterForm.NOTE_VERBALE) {
            return;
        }
        List<Signatory> signatories = letter.signatories();
        for (int i = 0; i < signatories.size(); i++) {
            if (signatories.get(i).signed()) {
                findings.at("/content/signature/signatories/" + i)
                        .span(letter.signature().flatMap(SignatureBlock::span))
                        .found(signatories.get(i).name().orElse("somebody"))
                        .add();
            }
        }
    }
}
