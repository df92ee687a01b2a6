package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;
import java.util.Optional;

/**
 * A letter addressed only to the President of an organ is issued under that organ.
 */
public final class AddresseeOrganMismatch extends BuiltInRule {

    /** Makes the rule. */
    public AddresseeOrganMismatch() {
        super(
                "addressee-organ-mismatch",
                Severity.WARNING,
                "Reference rule LTR-06: a letter to the President of an organ is a document of that organ");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        List<Organ> organs = document.masthead().organs();
        if (letter.addressees().size() != 1 || organs.isEmpty()) {
            return;
        }
        AddresseeRole role = letter.addressees().get(0).role();
        Optional<Organ> presided = switch (role) {
            case PRESIDENT_OF_GENERAL_ASSEMBLY -> Optional.of(Organ.GENERAL_ASSEMBLY);
            case PRESIDENT_OF_SECURITY_COUNCIL -> Optional.of(Organ.SECURITY_COUNCIL);
            case PRESIDENT_OF_ECOSOC -> Optional.of(Organ.ECONOMIC_AND_SOCIAL_COUNCIL);
            default -> Optional.empty();
        };
        if (presided.isPresent() && !organs.contains(presided.get())) {
            findings.at("/content/addressees/0")
                    .span(letter.span())
                    .words(letter.addressees().get(0).printed())
                    .found(role.key())
                    .expected(presided.get().name(Language.ENGLISH))
                    .add();
        }
    }
}
