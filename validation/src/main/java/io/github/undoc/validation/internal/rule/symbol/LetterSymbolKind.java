package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.SymbolKind;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SymbolRule;

/**
 * A letter is not issued as a resolution or as a record of a meeting.
 */
public final class LetterSymbolKind extends SymbolRule {

    /** Makes the rule. */
    public LetterSymbolKind() {
        super(
                "letter-symbol-kind",
                Severity.WARNING,
                "Reference table of symbol elements: RES, PV and SR are for resolutions and records");
    }

    @Override
    protected void symbol(UnDocument document, MastheadSymbol symbol, int index, Findings findings) {
        if (document.content() instanceof Letter) {
            SymbolKind kind = symbol.kind();
            boolean other = kind == SymbolKind.RESOLUTION
                    || kind == SymbolKind.DECISION
                    || kind == SymbolKind.VERBATIM_RECORD
                    || kind == SymbolKind.SUMMARY_RECORD
                    || kind == SymbolKind.PRESIDENTIAL_STATEMENT;
            if (other) {
                at(document, symbol, index, findings)
                        .found(kind.key().replace('-', ' '))
                        .add();
            }
        }
    }
}
