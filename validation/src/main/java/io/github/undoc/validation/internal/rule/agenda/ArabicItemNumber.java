package io.github.undoc.validation.internal.rule.agenda;

import io.github.undoc.model.Language;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;
import java.util.Optional;

/**
 * An Arabic masthead names one item in the singular, two in the dual and more in the plural.
 */
public final class ArabicItemNumber extends BuiltInRule {

    /** Makes the rule. */
    public ArabicItemNumber() {
        super(
                "arabic-item-number",
                Severity.WARNING,
                "Reference rule AGD-05: Arabic has a singular, a dual and a plural");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        if (!document.language().equals(Optional.of(Language.ARABIC))
                || masthead.agendaItems().isEmpty()) {
            return;
        }
        List<MastheadLine> lines = masthead.lines().stream()
                .filter(line -> line.kind() == MastheadLineKind.AGENDA_ITEM)
                .toList();
        int items = masthead.agendaItems().size();
        if (lines.size() == 1 && !fits(PlainText.of(lines.get(0).content()).strip(), items)) {
            findings.at("/masthead/agendaItems")
                    .line(masthead, MastheadLineKind.AGENDA_ITEM)
                    .found(items)
                    .add();
        }
    }

    private static boolean fits(String line, int items) {
        if (line.startsWith("البند ")) {
            return items == 1;
        }
        if (line.startsWith("البندان ") || line.startsWith("البندين ")) {
            return items == 2;
        }
        return !line.startsWith("البنود ") || items > 2;
    }
}
