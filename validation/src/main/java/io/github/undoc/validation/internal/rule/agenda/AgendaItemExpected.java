package io.github.undoc.validation.internal.rule.agenda;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SessionDates;

/**
 * A letter issued as a document of a session of the General Assembly names an agenda item in the masthead.
 */
public final class AgendaItemExpected extends BuiltInRule {

    /** Makes the rule. */
    public AgendaItemExpected() {
        super(
                "agenda-item-expected",
                Severity.WARNING,
                "Reference rule AGD-01: documents of the Assembly and the Economic and Social Council are issued under items");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        Masthead masthead = document.masthead();
        boolean asked = letter.circulationRequest()
                .map(request -> !request.items().isEmpty())
                .orElse(false);
        if (masthead.agendaItems().isEmpty() && !asked && SessionDates.ofAssembly(masthead)) {
            findings.at("/masthead/agendaItems")
                    .line(masthead, MastheadLineKind.SESSION)
                    .expected("an agenda item")
                    .add();
        }
    }
}
