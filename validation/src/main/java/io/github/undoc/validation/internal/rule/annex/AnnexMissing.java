package io.github.undoc.validation.internal.rule.annex;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.AnnexAnnouncements;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * Every annex that the letter announces is there.
 */
public final class AnnexMissing extends BuiltInRule {

    /** Makes the rule. */
    public AnnexMissing() {
        super("annex-missing", Severity.ERROR, "Reference rule ANX-01: announced but missing means a truncated file");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        int announced = AnnexAnnouncements.highest(document, letter);
        int present = document.annexes().size();
        if (announced > present) {
            findings.at("/annexes")
                    .span(letter.span())
                    .found(present == 0 ? "none" : String.valueOf(present))
                    .expected(announced == 1 ? "an annex" : announced + " annexes")
                    .add();
        }
    }
}
