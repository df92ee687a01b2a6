package io.github.undoc.validation.internal.rule.text;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Letter;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.TextWalker;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.RuleSet;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.Numbers;
import java.util.List;

/**
 * Numbered paragraphs of one part run in sequence.
 */
public final class ParagraphNumberGap extends BuiltInRule {

    /** Makes the rule. */
    public ParagraphNumberGap() {
        super(
                "paragraph-number-gap",
                Severity.NOTE,
                RuleSet.PUBLICATION,
                "Editorial Manual: paragraphs are numbered in sequence");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        if (document.content() instanceof Letter letter) {
            new Sequence(findings).part(letter.body());
        } else if (document.content() instanceof OtherDocument other) {
            new Sequence(findings).part(other.body());
        }
        document.annexes().forEach(annex -> inside(annex, findings));
    }

    private static void inside(Annex annex, Findings findings) {
        new Sequence(findings).part(annex.body());
        annex.annexes().forEach(inner -> inside(inner, findings));
    }

    /** Counts across the sections of one part; numbers with brackets belong to lists. */
    private static final class Sequence extends TextWalker {

        private final Findings findings;
        private int last;

        Sequence(Findings findings) {
            this.findings = findings;
        }

        void part(List<Block> body) {
            blocks(body);
        }

        @Override
        public Void visit(Quotation value) {
            return NOTHING;
        }

        @Override
        public Void visit(Paragraph value) {
            String printed = value.number().orElse("");
            int number = printed.indexOf(')') >= 0 || printed.isEmpty() || !Character.isDigit(printed.charAt(0))
                    ? 0
                    : Numbers.read(printed);
            if (number > last + 1 && last > 0) {
                findings.at(value)
                        .span(value.span())
                        .words(printed)
                        .found(number)
                        .expected(last + 1)
                        .add();
            }
            last = number > 0 ? number : last;
            return NOTHING;
        }
    }
}
