package io.github.undoc.validation.internal.rule.agenda;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A masthead that gives titles of agenda items names the items.
 */
public final class AgendaTitleWithoutItem extends BuiltInRule {

    /** Makes the rule. */
    public AgendaTitleWithoutItem() {
        super("agenda-title-without-item", Severity.NOTE, "Editorial Manual, mastheads: a title belongs to a number");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        if (masthead.agendaItems().isEmpty() && !masthead.agendaTitles().isEmpty()) {
            findings.at("/masthead/agendaTitles/0")
                    .line(masthead, MastheadLineKind.AGENDA_TITLE)
                    .found(masthead.agendaTitles().get(0))
                    .add();
        }
    }
}
