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

/**
 * Every agenda item in the masthead is one under which the letter asks to be circulated.
 */
public final class AgendaItemNotRequested extends BuiltInRule {

    /** Makes the rule. */
    public AgendaItemNotRequested() {
        super(
                "agenda-item-not-requested",
                Severity.WARNING,
                "Reference rule AGD-02: the request for circulation decides");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        List<AgendaItem> items = document.masthead().agendaItems();
        List<AgendaItem> asked =
                letter.circulationRequest().map(CirculationRequest::items).orElse(List.of());
        for (int i = 0; i < items.size() && !asked.isEmpty(); i++) {
            if (!Agenda.contains(asked, items.get(i).number())) {
                findings.at("/masthead/agendaItems/" + i)
                        .line(document.masthead(), MastheadLineKind.AGENDA_ITEM)
                        .found(items.get(i).label())
                        .expected(Agenda.labels(asked))
                        .add();
            }
        }
    }
}
