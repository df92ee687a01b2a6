package io.github.undoc.validation.internal.rule.text;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.TextWalker;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.RuleSet;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * A section has a heading and something below it.
 */
public final class HeadingEmpty extends BuiltInRule {

    /** Makes the rule. */
    public HeadingEmpty() {
        super("heading-empty", Severity.NOTE, RuleSet.PUBLICATION, "Editorial Manual: headings say what follows");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        new TextWalker() {
            @Override
            public Void visit(Section value) {
                if (value.heading().isEmpty() || value.content().isEmpty()) {
                    findings.at(value)
                            .span(value.span())
                            .found(value.number().orElse("") + PlainText.of(value.heading()))
                            .add();
                }
                return super.visit(value);
            }
        }.walk(document);
    }
}
