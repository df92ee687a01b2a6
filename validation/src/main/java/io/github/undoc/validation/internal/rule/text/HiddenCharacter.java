package io.github.undoc.validation.internal.rule.text;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.RuleSet;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.CharacterSearch;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * The text holds no control characters and no soft hyphens.
 */
public final class HiddenCharacter extends BuiltInRule {

    /** Makes the rule. */
    public HiddenCharacter() {
        super(
                "hidden-character",
                Severity.NOTE,
                RuleSet.PUBLICATION,
                "Reference on symbols, normalisation: direction marks and soft hyphens come from PDF files");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        CharacterSearch.of(findings, c -> (c < ' ' && c != '\t' && c != '\n') || c == '\u00AD' || c == '\uFEFF')
                .walk(document);
    }
}
