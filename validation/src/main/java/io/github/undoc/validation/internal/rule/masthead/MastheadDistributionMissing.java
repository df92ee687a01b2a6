package io.github.undoc.validation.internal.rule.masthead;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.SymbolKind;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.RuleSet;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A masthead says how widely the document is distributed. The record of a meeting does not: the words “Official Records”
 * stand in that place.
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
        if (!masthead.symbols().isEmpty()
                && masthead.distribution().isEmpty()
                && context.symbols().stream().noneMatch(symbol -> symbol.kind() == SymbolKind.VERBATIM_RECORD)) {
            findings.at("/masthead/distribution")
                    .expected("a distribution category")
                    .add();
        }
    }
}
