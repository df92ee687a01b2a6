package io.github.undoc.validation.internal.rule.agenda;

import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.Letter;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.Agenda;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;
import java.util.Set;

/**
 * The sub-items in the masthead are those under which the letter asks to be circulated.
 */
public final class SubItemMismatch extends BuiltInRule {

    /** Makes the rule. */
    public SubItemMismatch() {
        super("sub-item-mismatch", Severity.WARNING, "Reference rule AGD-02: the request for circulation decides");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        List<AgendaItem> items = document.masthead().agendaItems();
        List<AgendaItem> asked =
                letter.circulationRequest().map(CirculationRequest::items).orElse(List.of());
        for (int i = 0; i < items.size() && !asked.isEmpty(); i++) {
            Set<String> here = Agenda.subItems(items, items.get(i).number());
            Set<String> there = Agenda.subItems(asked, items.get(i).number());
            if (!here.isEmpty() && !there.isEmpty() && !here.equals(there)) {
                findings.at("/masthead/agendaItems/" + i)
                        .line(document.masthead(), MastheadLineKind.AGENDA_ITEM)
                        .found(items.get(i).label())
                        .expected(Agenda.labels(asked))
                        .add();
            }
        }
    }
}
