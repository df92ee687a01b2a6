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
 * The agenda items of one organ stand in ascending order.
 */
public final class AgendaItemOrder extends BuiltInRule {

    /** Makes the rule. */
    public AgendaItemOrder() {
        super("agenda-item-order", Severity.ERROR, "Reference rule AGD-04: wrong order points to a lost line");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<AgendaItem> items = document.masthead().agendaItems();
        // Items of two organs follow each other, and the numbers begin again.
        if (items.size() < 2 || document.masthead().organs().size() != 1) {
            return;
        }
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).number() < items.get(i - 1).number()) {
                findings.at("/masthead/agendaItems/" + i)
                        .line(document.masthead(), MastheadLineKind.AGENDA_ITEM)
                        .found(items.get(i).label())
                        .expected(items.get(i - 1).label())
                        .add();
            }
        }
    }
}
