package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.RuleSet;
import java.util.List;

/** A rule that looks at each annex, or at each list of annexes of one level. */
public abstract class AnnexRule extends BuiltInRule {

    /**
     * Makes a rule of the core set.
     *
     * @param id its id
     * @param severity how grave it is
     * @param source where it comes from
     */
    protected AnnexRule(String id, Severity severity, String source) {
        super(id, severity, source);
    }

    /**
     * Makes a rule.
     *
     * @param id its id
     * @param severity how grave it is
     * @param set its set
     * @param source where it comes from
     */
    protected AnnexRule(String id, Severity severity, RuleSet set, String source) {
        super(id, severity, set, source);
    }

    @Override
    protected final void look(UnDocument document, RuleContext context, Findings findings) {
        if (!document.annexes().isEmpty()) {
            descend(document, document.annexes(), findings);
        }
    }

    private void descend(UnDocument document, List<Annex> annexes, Findings findings) {
        siblings(document, annexes, findings);
        for (int i = 0; i < annexes.size(); i++) {
            Annex annex = annexes.get(i);
            if (!annex.annexes().isEmpty()) {
                descend(document, annex.annexes(), findings);
            }
        }
    }

    /**
     * Looks at annexes of one level; by default at each.
     *
     * @param document the document
     * @param annexes siblings, at least one
     * @param findings takes what is found
     */
    protected void siblings(UnDocument document, List<Annex> annexes, Findings findings) {
        for (int i = 0; i < annexes.size(); i++) {
            annex(document, annexes.get(i), findings);
        }
    }

    /**
     * Looks at one annex.
     *
     * @param document the document
     * @param annex the annex
     * @param findings takes what is found
     */
    protected void annex(UnDocument document, Annex annex, Findings findings) {}
}
