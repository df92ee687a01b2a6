package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * Addressees stand in order: Secretary-General, President of the General Assembly, President of the Security Council
 * or of the Economic and Social Council.
 */
public final class AddresseeOrder extends BuiltInRule {

    /** Makes the rule. */
    public AddresseeOrder() {
        super(
                "addressee-order",
                Severity.WARNING,
                "Reference rule LTR-05, Editorial Manual: Secretary-General, President of the General Assembly, Presidents of the Councils");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        List<Addressee> addressees = letter.addressees();
        for (int i = 1; i < addressees.size(); i++) {
            if (rank(addressees.get(i)) < rank(addressees.get(i - 1))) {
                findings.at("/content/addressees/" + i)
                        .span(letter.span())
                        .words(addressees.get(i).printed())
                        .found(addressees.get(i).role().key())
                        .expected(addressees.get(i - 1).role().key())
                        .add();
            }
        }
    }

    private static int rank(Addressee addressee) {
        return switch (addressee.role()) {
            case SECRETARY_GENERAL -> 1;
            case PRESIDENT_OF_GENERAL_ASSEMBLY -> 2;
            case PRESIDENT_OF_SECURITY_COUNCIL, PRESIDENT_OF_ECOSOC, PRESIDENT_OF_HUMAN_RIGHTS_COUNCIL -> 3;
            default -> 4;
        };
    }
}
