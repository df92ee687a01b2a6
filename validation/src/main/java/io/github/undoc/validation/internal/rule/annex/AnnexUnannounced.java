package io.github.undoc.validation.internal.rule.annex;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Phrases;
import java.util.List;

/**
 * A letter that has annexes speaks of them.
 */
public final class AnnexUnannounced extends BuiltInRule {

    /** Makes the rule. */
    public AnnexUnannounced() {
        super(
                "annex-unannounced",
                Severity.WARNING,
                "Reference rule ANX-02: extra text may belong to another document");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        if (document.annexes().isEmpty()
                || letter.body().isEmpty()
                || document.language().isEmpty()) {
            return;
        }
        List<String> words = Phrases.of("mentions", document.language().get());
        if (!words.isEmpty() && !Phrases.anyIn(letter.body(), words)) {
            Annex first = document.annexes().get(0);
            findings.at("/annexes/0")
                    .span(first.span())
                    .found(first.label().orElse(first.kind().key()))
                    .add();
        }
    }
}
