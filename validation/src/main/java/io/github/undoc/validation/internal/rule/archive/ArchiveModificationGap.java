package io.github.undoc.validation.internal.rule.archive;

import io.github.undoc.model.Severity;
import io.github.undoc.validation.ArchiveEntry;
import io.github.undoc.validation.ArchiveIndex;
import io.github.undoc.validation.internal.rule.BuiltInArchiveRule;
import io.github.undoc.validation.internal.rule.SymbolText;
import java.util.Optional;

/**
 * The addenda, corrigenda and revisions before one that the archive holds are in the archive too.
 */
public final class ArchiveModificationGap extends BuiltInArchiveRule {

    /** Makes the rule. */
    public ArchiveModificationGap() {
        super("archive-modification-gap", Severity.NOTE, "Reference on symbols: modifications are numbered from 1");
    }

    @Override
    protected void look(ArchiveIndex archive, Collector findings) {
        for (ArchiveEntry entry : archive.entries()) {
            for (int i = 0; i < entry.symbols().size(); i++) {
                String symbol = entry.symbols().get(i).canonical();
                Optional<String> before = SymbolText.modificationBefore(symbol);
                if (before.isPresent() && !archive.contains(before.get())) {
                    findings.add(entry, "/masthead/symbols/" + i, symbol, before.get());
                }
            }
        }
    }
}
