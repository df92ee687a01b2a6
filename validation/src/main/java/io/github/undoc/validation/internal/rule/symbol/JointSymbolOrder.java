package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Organs;
import java.util.List;

/**
 * In a joint symbol the General Assembly comes first, then the Security Council or the Economic and Social Council.
 */
public final class JointSymbolOrder extends BuiltInRule {

    /** Makes the rule. */
    public JointSymbolOrder() {
        super(
                "joint-symbol-order",
                Severity.WARNING,
                "Reference rule JNT-02: printed order follows the order of the mastheads");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<MastheadSymbol> symbols = context.symbols();
        for (int i = 1; i < symbols.size(); i++) {
            if (symbols.get(i).organ().equals(Organ.GENERAL_ASSEMBLY)
                    && Organs.principal(symbols.get(i - 1).organ())
                    && !symbols.get(i - 1).organ().equals(Organ.GENERAL_ASSEMBLY)) {
                findings.at("/masthead/symbols/" + i)
                        .line(document.masthead(), MastheadLineKind.SYMBOL)
                        .found(symbols.get(i - 1).symbol())
                        .expected(symbols.get(i).symbol())
                        .add();
            }
        }
    }
}
