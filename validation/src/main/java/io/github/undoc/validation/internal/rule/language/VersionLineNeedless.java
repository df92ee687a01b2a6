package io.github.undoc.validation.internal.rule.language;

import io.github.undoc.model.Language;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.RuleSet;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;
import java.util.Optional;

/**
 * An original in English has no line that names the language of the version.
 */
public final class VersionLineNeedless extends BuiltInRule {

    /** Makes the rule. */
    public VersionLineNeedless() {
        super(
                "version-line-needless",
                Severity.NOTE,
                RuleSet.PUBLICATION,
                "Reference rule LNG-02: originals in English print “Original: English” alone");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        if (masthead.language().equals(Optional.of(Language.ENGLISH))
                && masthead.originalLanguages().equals(List.of(Language.ENGLISH))) {
            findings.at("/masthead/language")
                    .line(masthead, MastheadLineKind.LANGUAGE)
                    .found(Language.ENGLISH.tag())
                    .add();
        }
    }
}
