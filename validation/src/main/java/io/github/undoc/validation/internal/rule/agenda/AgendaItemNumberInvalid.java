package io.github.undoc.validation.internal.rule.agenda;

import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * Agenda items are numbered from 1; no agenda has had 200 items.
 */
public final class AgendaItemNumberInvalid extends BuiltInRule {

    /** Makes the rule. */
    public AgendaItemNumberInvalid() {
        super("agenda-item-number-invalid", Severity.ERROR, "Reference rule AGD-04: item numbers are positive");
    }

    private static final int MOST = 199;

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<AgendaItem> items = document.masthead().agendaItems();
        for (int i = 0; i < items.size(); i++) {
            int number = items.get(i).number();
            if (number < 1 || number > MOST) {
                findings.at("/masthead/agendaItems/" + i)
                        .line(document.masthead(), MastheadLineKind.AGENDA_ITEM)
                        .found(number)
                        .add();
            }
        }
    }
}
