package io.github.undoc.validation.internal.rule.agenda;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.Agenda;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A letter that is to be circulated under items of the agenda of the General Assembly names items in the masthead.
 */
public final class AgendaItemMissing extends BuiltInRule {

    /** Makes the rule. */
    public AgendaItemMissing() {
        super(
                "agenda-item-missing",
                Severity.ERROR,
                "Reference rule AGD-01: documents of the Assembly are issued under items of its agenda");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        Masthead masthead = document.masthead();
        if (masthead.agendaItems().isEmpty()
                && !masthead.sessions().isEmpty()
                && letter.circulationRequest().isPresent()
                && !letter.circulationRequest().get().items().isEmpty()) {
            findings.at("/masthead/agendaItems")
                    .line(masthead, MastheadLineKind.SESSION)
                    .expected(Agenda.labels(letter.circulationRequest().get().items()))
                    .add();
        }
    }
}
