package io.github.undoc.validation.internal.rule.language;

import io.github.undoc.model.Language;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;
import java.util.Optional;

/**
 * A masthead that names the original language names the language of the version too, unless both are English.
 */
public final class VersionLineMissing extends BuiltInRule {

    /** Makes the rule. */
    public VersionLineMissing() {
        super(
                "version-line-missing",
                Severity.WARNING,
                "Reference rule LNG-02: the version line is absent only from an original in English");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        List<Language> originals = masthead.originalLanguages();
        Optional<Language> written = document.language();
        if (originals.isEmpty() || masthead.language().isPresent() || written.isEmpty()) {
            return;
        }
        if (!written.get().equals(Language.ENGLISH) || !originals.contains(Language.ENGLISH)) {
            findings.at("/masthead/language")
                    .line(masthead, MastheadLineKind.ORIGINAL)
                    .expected(written.get().tag())
                    .add();
        }
    }
}
