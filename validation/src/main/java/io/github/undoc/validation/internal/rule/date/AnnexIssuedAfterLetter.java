package io.github.undoc.validation.internal.rule.date;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.AnnexRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document annexed to a letter is not issued after the document that circulates the letter.
 */
public final class AnnexIssuedAfterLetter extends AnnexRule {

    /** Makes the rule. */
    public AnnexIssuedAfterLetter() {
        super(
                "annex-issued-after-letter",
                Severity.WARNING,
                "Reference rule DAT-04: the covering letter transmits what exists");
    }

    @Override
    protected void annex(UnDocument document, Annex annex, Findings findings) {
        Optional<LocalDate> issued = document.masthead().date();
        Optional<LocalDate> annexed = annex.masthead().flatMap(Masthead::date);
        if (issued.isPresent() && annexed.isPresent() && annexed.get().isAfter(issued.get())) {
            findings.at(annex)
                    .span(annex.span())
                    .found(annexed.get())
                    .expected(issued.get())
                    .add();
        }
    }
}
