package io.github.undoc.validation.internal.rule.date;

import io.github.undoc.model.Letter;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.time.LocalDate;
import java.util.Optional;

/**
 * No document of the United Nations and no letter circulated by it is dated before 1945.
 */
public final class DateBeforeUnitedNations extends BuiltInRule {

    /** Makes the rule. */
    public DateBeforeUnitedNations() {
        super(
                "date-before-united-nations",
                Severity.ERROR,
                "Charter of the United Nations, in force since 24 October 1945; the first documents are of August 1945");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Optional<LocalDate> issued = document.masthead().date();
        if (issued.isPresent() && issued.get().getYear() < 1945) {
            findings.at("/masthead/date")
                    .line(document.masthead(), MastheadLineKind.DATE)
                    .found(issued.get())
                    .add();
        }
        if (document.content() instanceof Letter letter
                && letter.date().isPresent()
                && letter.date().get().getYear() < 1945) {
            findings.at("/content/date")
                    .span(letter.span())
                    .found(letter.date().get())
                    .add();
        }
    }
}
