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
 * A masthead names each item and sub-item once.
 */
public final class AgendaItemRepeated extends BuiltInRule {

    /** Makes the rule. */
    public AgendaItemRepeated() {
        super("agenda-item-repeated", Severity.WARNING, "Reference rule AGD-04: each item is named once");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<AgendaItem> items = document.masthead().agendaItems();
        if (document.masthead().organs().size() > 1) {
            return;
        }
        for (int i = 1; i < items.size(); i++) {
            if (items.subList(0, i).contains(items.get(i))) {
                findings.at("/masthead/agendaItems/" + i)
                        .line(document.masthead(), MastheadLineKind.AGENDA_ITEM)
                        .found(items.get(i).label())
                        .add();
            }
        }
    }
}
