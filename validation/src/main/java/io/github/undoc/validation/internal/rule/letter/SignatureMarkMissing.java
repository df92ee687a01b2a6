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
 * A mark such as “(Signed)” stands with each name below a letter.
 */
public final class SignatureMarkMissing extends BuiltInRule {

    /** Makes the rule. */
    public SignatureMarkMissing() {
        super(
                "signature-mark-missing",
                Severity.WARNING,
                "Reference rule LTR-01: the mark says that the original bears a signature");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        if (letter.form() == LetterForm.NOTE_VERBALE) {
            return;
        }
        List<Signatory> signatories = letter.signatories();
        for (int i = 0; i < signatories.size(); i++) {
            Signatory signatory = signatories.get(i);
            if (!signatory.signed() && signatory.name().isPresent()) {
                findings.at("/content/signature/signatories/" + i)
                        .span(letter.signature().flatMap(SignatureBlock::span))
                        .found(signatory.name().get())
                        .add();
            }
        }
    }
}
