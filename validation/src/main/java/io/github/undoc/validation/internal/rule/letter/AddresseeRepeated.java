package io.github.undoc.validation.internal.rule.letter;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * A title names each addressee once.
 */
public final class AddresseeRepeated extends BuiltInRule {

    /** Makes the rule. */
    public AddresseeRepeated() {
        super("addressee-repeated", Severity.WARNING, "Editorial Manual, communications: each addressee once");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        List<Addressee> addressees = letter.addressees();
        for (int i = 1; i < addressees.size(); i++) {
            AddresseeRole role = addressees.get(i).role();
            for (int j = 0; j < i; j++) {
                if (addressees.get(j).role() == role
                        && addressees.get(j).printed().equals(addressees.get(i).printed())) {
                    findings.at("/content/addressees/" + i)
                            .span(letter.span())
                            .words(addressees.get(i).printed())
                            .found(role.key())
                            .add();
                }
            }
        }
    }
}
