package io.github.undoc.validation.internal.rule.masthead;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.RuleSet;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A masthead says how widely the document is distributed.
 */
public final class MastheadDistributionMissing extends BuiltInRule {

    /** Makes the rule. */
    public MastheadDistributionMissing() {
        super(
                "masthead-distribution-missing",
                Severity.NOTE,
                RuleSet.PUBLICATION,
                "Editorial Manual, distribution categories");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        if (!masthead.symbols().isEmpty() && masthead.distribution().isEmpty()) {
            findings.at("/masthead/distribution")
                    .expected("a distribution category")
                    .add();
        }
    }
}
