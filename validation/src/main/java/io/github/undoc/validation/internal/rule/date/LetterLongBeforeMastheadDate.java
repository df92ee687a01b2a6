package io.github.undoc.validation.internal.rule.date;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A letter is dated at most 60 days before the document that circulates it.
 */
public final class LetterLongBeforeMastheadDate extends BuiltInRule {

    /** Makes the rule. */
    public LetterLongBeforeMastheadDate() {
        super("letter-long-before-masthead-date", Severity.WARNING, "Reference rule DAT-03: circulation takes days");
    }

    private static final int USUAL_DAYS = 60;

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        Optional<LocalDate> issued = document.masthead().date();
        Optional<LocalDate> written = letter.date();
        if (issued.isPresent()
                && written.isPresent()
                && written.get().plusDays(USUAL_DAYS).isBefore(issued.get())) {
            findings.at("/content/date")
                    .span(letter.span())
                    .found(written.get())
                    .expected(issued.get())
                    .add();
        }
    }
}
