package io.github.undoc.validation.internal.rule.footnote;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Each footnote of a document has an id of its own.
 */
public final class FootnoteIdRepeated extends BuiltInRule {

    /** Makes the rule. */
    public FootnoteIdRepeated() {
        super("footnote-id-repeated", Severity.ERROR, "The model: an id names one note of the document");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        List<Footnote> notes = context.footnotes();
        Set<String> seen = notes.isEmpty() ? Set.of() : new HashSet<>();
        for (int i = 0; i < notes.size(); i++) {
            if (!seen.add(notes.get(i).id())) {
                findings.at(notes.get(i))
                        .span(notes.get(i).span())
                        .words(notes.get(i).mark())
                        .found(notes.get(i).id())
                        .add();
            }
        }
    }
}
