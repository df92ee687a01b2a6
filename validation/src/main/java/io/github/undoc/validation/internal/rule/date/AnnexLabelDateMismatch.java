package io.github.undoc.validation.internal.rule.date;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.AnnexRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.TitleDates;
import java.util.List;

/**
 * An annex that names in its heading the letter it belongs to names it with the date of that letter.
 */
public final class AnnexLabelDateMismatch extends AnnexRule {

    /** Makes the rule. */
    public AnnexLabelDateMismatch() {
        super(
                "annex-label-date-mismatch",
                Severity.WARNING,
                "Reference rule DAT-06: the heading of an annex repeats the title of the letter");
    }

    @Override
    protected void siblings(UnDocument document, List<Annex> annexes, Findings findings) {
        if (document.content() instanceof Letter letter && letter.date().isPresent() && annexes == document.annexes()) {
            for (int i = 0; i < annexes.size(); i++) {
                compare(letter, annexes.get(i), findings);
            }
        }
    }

    private static void compare(Letter letter, Annex annex, Findings findings) {
        String label = annex.label().orElse("");
        if (!TitleDates.hasDate(label)) {
            return;
        }
        String date = TitleDates.printed(letter).orElse("");
        if (!TitleDates.contains(label, date)) {
            findings.at(annex).span(annex.span()).words(label).expected(date).add();
        }
    }
}
