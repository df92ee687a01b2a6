package io.github.undoc.validation.internal.rule.language;

import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Scripts;
import java.util.Optional;

/**
 * The text of a letter is written in the script of the language that the masthead names.
 */
public final class ScriptMismatch extends BuiltInRule {

    /** Makes the rule. */
    public ScriptMismatch() {
        super(
                "script-mismatch",
                Severity.WARNING,
                "Reference rule LNG-04: a wrong file is often stored under a language");
    }

    @Override
    protected void look(UnDocument document, Letter letter, Findings findings) {
        Optional<Language> named = document.masthead().language();
        if (named.isEmpty() || !named.get().isOfficial()) {
            return;
        }
        Scripts.Script expected = Scripts.of(named.get());
        Optional<Scripts.Script> found = Scripts.of(letter.body());
        if (found.isPresent() && found.get() != expected) {
            findings.at("/masthead/language")
                    .line(document.masthead(), MastheadLineKind.LANGUAGE)
                    .found(found.get().word())
                    .expected(named.get().tag())
                    .add();
        }
    }
}
