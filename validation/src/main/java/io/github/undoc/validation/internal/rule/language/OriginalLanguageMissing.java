package io.github.undoc.validation.internal.rule.language;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.RuleSet;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A masthead names the original language.
 */
public final class OriginalLanguageMissing extends BuiltInRule {

    /** Makes the rule. */
    public OriginalLanguageMissing() {
        super(
                "original-language-missing",
                Severity.NOTE,
                RuleSet.PUBLICATION,
                "Editorial Manual, mastheads: the original language");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        if (!masthead.symbols().isEmpty()
                && masthead.date().isPresent()
                && masthead.originalLanguages().isEmpty()) {
            findings.at("/masthead/originalLanguages").expected("a language").add();
        }
    }
}
