package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SymbolRule;

/**
 * A symbol with an asterisk has a note that says why the document was issued again.
 */
public final class ReissueWithoutNote extends SymbolRule {

    /** Makes the rule. */
    public ReissueWithoutNote() {
        super(
                "reissue-without-note",
                Severity.WARNING,
                "Reference rule SYM-10: an asterisk needs a note that says when and why");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        if (symbol.symbol().reissues() > 0
                && document.footnotes().stream().noneMatch(note -> note.kind() == FootnoteKind.REISSUE)) {
            at(document, symbol, index, findings).add();
        }
    }
}
