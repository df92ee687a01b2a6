package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Office;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Offices;
import java.util.Optional;

/**
 * The office in which the signatory signs is the office that the title names.
 */
public final class SenderOfficeMismatch extends BuiltInRule {

    /** Makes the rule. */
    public SenderOfficeMismatch() {
        super(
                "sender-office-mismatch",
                Severity.WARNING,
                "Reference rule LTR-02: the title names the office of the signatory");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        if (letter.senders().size() != 1 || letter.signatories().size() != 1) {
            return;
        }
        Office office = letter.senders().get(0).office();
        Optional<Office> signed = Offices.signed(letter.signatories().get(0), document.language());
        if (signed.isPresent() && Offices.comparable(office) && office != signed.get()) {
            findings.at("/content/signature/signatories/0")
                    .span(letter.signature().flatMap(SignatureBlock::span))
                    .words(String.join(", ", letter.signatories().get(0).titles()))
                    .found(signed.get().key())
                    .expected(office.key())
                    .add();
        }
    }
}
