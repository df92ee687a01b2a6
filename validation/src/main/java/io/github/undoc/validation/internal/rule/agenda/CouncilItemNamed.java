package io.github.undoc.validation.internal.rule.agenda;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * A document of the Security Council alone names no agenda item.
 */
public final class CouncilItemNamed extends BuiltInRule {

    /** Makes the rule. */
    public CouncilItemNamed() {
        super(
                "council-item-named",
                Severity.WARNING,
                "Reference rule AGD-01: documents of the Security Council are not issued under items");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        Masthead masthead = document.masthead();
        if (!masthead.agendaItems().isEmpty() && masthead.organs().equals(List.of(Organ.SECURITY_COUNCIL))) {
            findings.at("/masthead/agendaItems/0")
                    .line(masthead, MastheadLineKind.AGENDA_ITEM)
                    .found(masthead.agendaItems().get(0).label())
                    .add();
        }
    }
}
