package io.github.undoc.validation.internal.rule.text;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.RuleSet;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.CharacterSearch;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * The text was decoded with the encoding it was written in.
 */
public final class WronglyDecoded extends BuiltInRule {

    /** Makes the rule. */
    public WronglyDecoded() {
        super("wrongly-decoded", Severity.WARNING, RuleSet.PUBLICATION, "UTF-8 read as Latin-1 turns é into Ã©");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        // No language writes these two letters together with a sign of the Latin-1 supplement behind them.
        new CharacterSearch(
                        findings,
                        (text, i) -> i + 1 < text.length()
                                && (text.charAt(i) == 'Ã' || text.charAt(i) == 'â')
                                && text.charAt(i + 1) >= '\u0080'
                                && text.charAt(i + 1) <= '¿')
                .walk(document);
    }
}
