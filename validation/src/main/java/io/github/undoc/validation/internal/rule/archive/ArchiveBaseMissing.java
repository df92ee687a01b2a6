package io.github.undoc.validation.internal.rule.archive;

import io.github.undoc.model.Severity;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.validation.ArchiveEntry;
import io.github.undoc.validation.ArchiveIndex;
import io.github.undoc.validation.internal.rule.BuiltInArchiveRule;
import java.util.Optional;

/**
 * The document that an addendum, a corrigendum or a revision belongs to is in the archive.
 */
public final class ArchiveBaseMissing extends BuiltInArchiveRule {

    /** Makes the rule. */
    public ArchiveBaseMissing() {
        super("archive-base-missing", Severity.WARNING, "Reference on symbols: modifications chain from left to right");
    }

    @Override
    protected void look(ArchiveIndex archive, Collector findings) {
        for (ArchiveEntry entry : archive.entries()) {
            for (int i = 0; i < entry.symbols().size(); i++) {
                DocumentSymbol symbol = entry.symbols().get(i);
                Optional<String> base = symbol.base().map(DocumentSymbol::canonical);
                if (base.isPresent() && !archive.contains(base.get())) {
                    findings.add(entry, "/masthead/symbols/" + i, symbol.canonical(), base.get());
                }
            }
        }
    }
}
