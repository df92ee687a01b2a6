package io.github.undoc.validation.internal.rule.agenda;

import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.AgendaList;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Notes;
import java.util.List;

/**
 * A masthead that names an item of a provisional agenda or a preliminary list has a note with the symbol of that
 * list.
 */
public final class AgendaListNoteMissing extends BuiltInRule {

    /** Makes the rule. */
    public AgendaListNoteMissing() {
        super(
                "agenda-list-note-missing",
                Severity.WARNING,
                "Reference rule AGD-03: an item number means nothing without its list");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<AgendaItem> items = document.masthead().agendaItems();
        for (int i = 0; i < items.size(); i++) {
            AgendaList list = items.get(i).list();
            if (list != AgendaList.AGENDA) {
                if (!Notes.ofKind(context.footnotes(), FootnoteKind.PROVISIONAL_AGENDA)) {
                    findings.at("/masthead/agendaItems/" + i)
                            .line(document.masthead(), MastheadLineKind.AGENDA_ITEM)
                            .found(list.key().replace('-', ' '))
                            .add();
                }
                return;
            }
        }
    }
}
