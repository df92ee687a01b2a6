package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.List;

/**
 * A masthead bears each symbol once.
 */
public final class SymbolRepeated extends BuiltInRule {

    /** Makes the rule. */
    public SymbolRepeated() {
        super("symbol-repeated", Severity.WARNING, "Reference rule JNT-01: each symbol once");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<DocumentSymbol> symbols = document.masthead().symbols();
        for (int i = 1; i < symbols.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (symbols.get(i).isSameDocumentAs(symbols.get(j))) {
                    findings.at("/masthead/symbols/" + i)
                            .line(document.masthead(), MastheadLineKind.SYMBOL)
                            .words(symbols.get(i).toString())
                            .add();
                }
            }
        }
    }
}
