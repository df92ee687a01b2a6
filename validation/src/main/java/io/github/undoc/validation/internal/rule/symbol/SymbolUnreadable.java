package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.JointSymbol;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * The symbol line of a masthead holds a symbol.
 */
public final class SymbolUnreadable extends BuiltInRule {

    /** Makes the rule. */
    public SymbolUnreadable() {
        super("symbol-unreadable", Severity.ERROR, "Reference rule SYM-01: the symbol is the identity of the document");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        for (int i = 0; i < masthead.lines().size() && masthead.symbols().isEmpty(); i++) {
            MastheadLine line = masthead.lines().get(i);
            if (line.kind() == MastheadLineKind.SYMBOL) {
                String words = PlainText.of(line.content());
                findings.at("/masthead/lines/" + i)
                        .words(words)
                        .span(line.span())
                        .found(JointSymbol.read(words)
                                .problem()
                                .map(Throwable::getMessage)
                                .orElse("it was not read"))
                        .add();
            }
        }
    }
}
