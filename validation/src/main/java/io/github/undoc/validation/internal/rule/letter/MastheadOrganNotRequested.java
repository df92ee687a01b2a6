package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Organs;
import java.util.List;

/**
 * A letter is issued under the organs as whose document it asks to be circulated.
 */
public final class MastheadOrganNotRequested extends BuiltInRule {

    /** Makes the rule. */
    public MastheadOrganNotRequested() {
        super(
                "masthead-organ-not-requested",
                Severity.WARNING,
                "Reference rule LTR-06: the request decides as whose document a letter is issued");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        List<Organ> named = document.masthead().organs();
        List<Organ> asked =
                letter.circulationRequest().map(CirculationRequest::organs).orElse(List.of());
        for (int i = 0; i < named.size() && !asked.isEmpty(); i++) {
            // The Human Rights Council stands below the General Assembly in a masthead of its own.
            boolean above = named.get(i).equals(Organ.GENERAL_ASSEMBLY) && asked.contains(Organ.HUMAN_RIGHTS_COUNCIL);
            if (!asked.contains(named.get(i)) && Organs.principal(named.get(i)) && !above) {
                findings.at("/masthead/organs/" + i)
                        .line(document.masthead(), MastheadLineKind.ORGAN)
                        .found(named.get(i).name(Language.ENGLISH))
                        .add();
            }
        }
    }
}
