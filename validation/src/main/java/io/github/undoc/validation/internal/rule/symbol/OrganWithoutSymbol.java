package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Language;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Organs;

/**
 * Each principal organ whose session or year the masthead names has a symbol.
 */
public final class OrganWithoutSymbol extends BuiltInRule {

    /** Makes the rule. */
    public OrganWithoutSymbol() {
        super(
                "organ-without-symbol",
                Severity.ERROR,
                "Reference rule JNT-03: each organ of a joint document has its symbol");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        for (int i = 0; i < masthead.organs().size() && !context.symbols().isEmpty(); i++) {
            Organ organ = masthead.organs().get(i);
            if (Organs.principal(organ) && !Organs.hasSymbol(context, organ) && Organs.hasSession(masthead, organ)) {
                findings.at("/masthead/organs/" + i)
                        .line(masthead, MastheadLineKind.ORGAN)
                        .found(organ.name(Language.ENGLISH))
                        .add();
            }
        }
    }
}
