package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Letter;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A letter from several senders bears as many signatures, and one from one sender bears one.
 */
public final class SenderSignatoryCount extends BuiltInRule {

    /** Makes the rule. */
    public SenderSignatoryCount() {
        super("sender-signatory-count", Severity.WARNING, "Editorial Manual, communications: each sender signs");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        int senders = letter.senders().size();
        int signatories = letter.signatories().size();
        if (senders > 0 && signatories > 0 && senders != signatories && letter.form() != LetterForm.NOTE_VERBALE) {
            findings.at("/content/signature/signatories")
                    .span(letter.signature().flatMap(SignatureBlock::span))
                    .found(signatories)
                    .expected(senders)
                    .add();
        }
    }
}
