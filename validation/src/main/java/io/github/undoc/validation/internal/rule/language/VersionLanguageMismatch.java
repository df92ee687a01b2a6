package io.github.undoc.validation.internal.rule.language;

import io.github.undoc.model.Language;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.Optional;

/**
 * The language that the masthead names for this version is the language the text is written in.
 */
public final class VersionLanguageMismatch extends BuiltInRule {

    /** Makes the rule. */
    public VersionLanguageMismatch() {
        super(
                "version-language-mismatch",
                Severity.ERROR,
                "Reference rule LNG-02: the version line names the language of the text");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Optional<Language> named = document.masthead().language();
        Optional<Language> written = document.language();
        if (named.isPresent() && written.isPresent() && !named.equals(written)) {
            findings.at("/masthead/language")
                    .line(document.masthead(), MastheadLineKind.LANGUAGE)
                    .found(named.get().tag())
                    .expected(written.get().tag())
                    .add();
        }
    }
}
