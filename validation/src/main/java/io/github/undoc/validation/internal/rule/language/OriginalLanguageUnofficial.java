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
 * The original language that a masthead names is one of the six official languages.
 */
public final class OriginalLanguageUnofficial extends BuiltInRule {

    /** Makes the rule. */
    public OriginalLanguageUnofficial() {
        super(
                "original-language-unofficial",
                Severity.ERROR,
                "Reference rule LNG-01: documents are accepted for translation in the official languages");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<Language> originals = document.masthead().originalLanguages();
        for (int i = 0; i < originals.size(); i++) {
            if (!originals.get(i).isOfficial()) {
                findings.at("/masthead/originalLanguages/" + i)
                        .line(document.masthead(), MastheadLineKind.ORIGINAL)
                        .found(originals.get(i).tag())
                        .add();
            }
        }
    }
}
