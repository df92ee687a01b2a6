package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * The members of a joint symbol are of different bodies.
 */
public final class JointSymbolSameBody extends BuiltInRule {

    /** Makes the rule. */
    public JointSymbolSameBody() {
        super(
                "joint-symbol-same-body",
                Severity.ERROR,
                "Reference rule JNT-01: a joint symbol says that one text is issued under two bodies");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<MastheadSymbol> symbols = context.symbols();
        for (int i = 1; i < symbols.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (symbols.get(i).organ().equals(symbols.get(j).organ())
                        && symbols.get(i).kind() == symbols.get(j).kind()
                        && symbols.get(i)
                                .symbol()
                                .series()
                                .equals(symbols.get(j).symbol().series())
                        && symbols.get(i)
                                .symbol()
                                .bodies()
                                .equals(symbols.get(j).symbol().bodies())) {
                    findings.at("/masthead/symbols/" + i)
                            .line(document.masthead(), MastheadLineKind.SYMBOL)
                            .words(symbols.get(j).symbol().toString())
                            .found(symbols.get(i).symbol())
                            .add();
                }
            }
        }
    }
}
