package io.github.undoc.validation.internal.rule.text;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.RuleSet;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.CharacterSearch;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * Arabic text is written in letters, not in the presentation forms that PDF files yield.
 */
public final class PresentationForms extends BuiltInRule {

    /** Makes the rule. */
    public PresentationForms() {
        super(
                "presentation-forms",
                Severity.NOTE,
                RuleSet.PUBLICATION,
                "The Unicode Standard: presentation forms are for old fonts");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        CharacterSearch.of(findings, c -> (c >= '\uFB50' && c <= '\uFDCF') || (c >= '\uFE70' && c <= '\uFEFC'))
                .walk(document);
    }
}
