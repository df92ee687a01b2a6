package io.github.undoc.validation.internal.rule.agenda;

import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.Agenda;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * Every agenda item under which a letter asks to be circulated stands in the masthead.
 */
public final class RequestedItemNotInMasthead extends BuiltInRule {

    /** Makes the rule. */
    public RequestedItemNotInMasthead() {
        super(
                "requested-item-not-in-masthead",
                Severity.WARNING,
                "Reference rule AGD-02: the request for circulation decides");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        List<AgendaItem> items = document.masthead().agendaItems();
        List<AgendaItem> asked =
                letter.circulationRequest().map(CirculationRequest::items).orElse(List.of());
        for (int i = 0; i < asked.size() && !items.isEmpty(); i++) {
            if (!Agenda.contains(items, asked.get(i).number())) {
                findings.at("/content/circulationRequest/items/" + i)
                        .span(letter.circulationRequest().flatMap(CirculationRequest::span))
                        .found(asked.get(i).label())
                        .expected(Agenda.labels(items))
                        .add();
            }
        }
    }
}
