package io.github.undoc.validation.internal.rule.language;

import io.github.undoc.model.Language;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * A masthead names each original language once.
 */
public final class OriginalLanguageRepeated extends BuiltInRule {

    /** Makes the rule. */
    public OriginalLanguageRepeated() {
        super(
                "original-language-repeated",
                Severity.WARNING,
                "Editorial Manual, mastheads: each original language once");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<Language> originals = document.masthead().originalLanguages();
        for (int i = 1; i < originals.size(); i++) {
            if (originals.subList(0, i).contains(originals.get(i))) {
                findings.at("/masthead/originalLanguages/" + i)
                        .line(document.masthead(), MastheadLineKind.ORIGINAL)
                        .found(originals.get(i).tag())
                        .add();
            }
        }
    }
}
