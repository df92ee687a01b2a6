package io.github.undoc.validation.internal.rule.date;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A letter is not dated later than the document that circulates it.
 */
public final class LetterAfterMastheadDate extends BuiltInRule {

    /** Makes the rule. */
    public LetterAfterMastheadDate() {
        super(
                "letter-after-masthead-date",
                Severity.ERROR,
                "Reference rule DAT-02: a letter cannot be issued before it is written");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        Optional<LocalDate> issued = document.masthead().date();
        Optional<LocalDate> written = letter.date();
        if (issued.isPresent() && written.isPresent() && written.get().isAfter(issued.get())) {
            findings.at("/content/date")
                    .span(letter.span())
                    .found(written.get())
                    .expected(issued.get())
                    .add();
        }
    }
}
