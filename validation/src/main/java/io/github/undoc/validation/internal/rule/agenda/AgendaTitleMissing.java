package io.github.undoc.validation.internal.rule.agenda;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.RuleSet;
import io.github.undoc.validation.internal.rule.Agenda;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A masthead that names agenda items gives their titles.
 */
public final class AgendaTitleMissing extends BuiltInRule {

    /** Makes the rule. */
    public AgendaTitleMissing() {
        super(
                "agenda-title-missing",
                Severity.NOTE,
                RuleSet.PUBLICATION,
                "Editorial Manual, mastheads: the titles of the items stand below their numbers");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        if (!masthead.agendaItems().isEmpty() && masthead.agendaTitles().isEmpty()) {
            findings.at("/masthead/agendaTitles")
                    .line(masthead, MastheadLineKind.AGENDA_ITEM)
                    .found(Agenda.labels(masthead.agendaItems()))
                    .add();
        }
    }
}
