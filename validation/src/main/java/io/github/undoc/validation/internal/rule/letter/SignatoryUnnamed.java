package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.Signatory;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * The signature of a letter names who signs.
 */
public final class SignatoryUnnamed extends BuiltInRule {

    /** Makes the rule. */
    public SignatoryUnnamed() {
        super("signatory-unnamed", Severity.WARNING, "Reference rule LTR-01: a letter has a signature mark and a name");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        List<Signatory> signatories = letter.signatories();
        for (int i = 0; i < signatories.size(); i++) {
            if (signatories.get(i).name().isEmpty()) {
                findings.at("/content/signature/signatories/" + i)
                        .span(letter.signature().flatMap(SignatureBlock::span))
                        .expected("a name")
                        .add();
            }
        }
    }
}
