package io.github.undoc.validation.internal.rule.text;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.RuleSet;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.CharacterSearch;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * The text holds no character that stands for one that was lost.
 */
public final class ReplacementCharacter extends BuiltInRule {

    /** Makes the rule. */
    public ReplacementCharacter() {
        super(
                "replacement-character",
                Severity.WARNING,
                RuleSet.PUBLICATION,
                "The Unicode Standard: U+FFFD stands for what could not be decoded");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        CharacterSearch.of(findings, c -> c == '\uFFFD').walk(document);
    }
}
