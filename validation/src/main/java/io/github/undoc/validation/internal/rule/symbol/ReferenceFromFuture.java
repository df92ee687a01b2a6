package io.github.undoc.validation.internal.rule.symbol;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.SessionDates;
import io.github.undoc.validation.internal.rule.SymbolYears;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document refers only to documents that can exist on its date.
 */
public final class ReferenceFromFuture extends BuiltInRule {

    /** Makes the rule. */
    public ReferenceFromFuture() {
        super(
                "reference-from-future",
                Severity.ERROR,
                "Reference rule SYM-07: a document of a session not yet held cannot be referred to");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Optional<LocalDate> date = SessionDates.of(document);
        if (date.isEmpty()) {
            return;
        }
        for (int i = 0; i < context.references().size(); i++) {
            SymbolReference reference = context.references().get(i);
            for (int j = 0; j < reference.symbols().size(); j++) {
                int ahead =
                        SymbolYears.of(reference.symbols().get(j)) - date.get().getYear();
                if (ahead > 0) {
                    // Documents of the next session and year are announced before it begins.
                    findings.at(reference)
                            .span(reference.span())
                            .words(reference.text())
                            .found(reference.symbols().get(j))
                            .expected(date.get())
                            .severity(ahead == 1 ? Severity.WARNING : Severity.ERROR)
                            .add();
                }
            }
        }
    }
}
