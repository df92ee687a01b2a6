package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.RuleContext;
import java.util.List;

/** A rule that looks at each symbol of the masthead. */
public abstract class SymbolRule extends BuiltInRule {

    /**
     * Makes a rule of the core set.
     *
     * @param id its id
     * @param severity how grave it is
     * @param source where it comes from
     */
    protected SymbolRule(String id, Severity severity, String source) {
        super(id, severity, source);
    }

    @Override
    protected final void look(UnDocument document, RuleContext context, Findings findings) {
        List<MastheadSymbol> symbols = context.symbols();
        for (int i = 0; i < symbols.size(); i++) {
            symbol(document, symbols.get(i), i, findings);
        }
    }

    /**
     * Looks at one symbol.
     *
     * @param document the document
     * @param symbol the symbol
     * @param index its place among the symbols
     * @param findings takes what is found
     */
    protected abstract void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings);

    /**
     * Begins a finding on a symbol.
     *
     * @param document the document
     * @param symbol the symbol
     * @param index its place among the symbols
     * @param findings takes the finding
     * @return a draft that points to the symbol and its line
     */
    protected static Draft at(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        return findings.at("/masthead/symbols/" + index)
                .line(document.masthead(), MastheadLineKind.SYMBOL)
                .words(symbol.symbol().toString());
    }
}
