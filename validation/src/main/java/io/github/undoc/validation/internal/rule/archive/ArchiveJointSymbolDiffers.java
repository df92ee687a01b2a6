package io.github.undoc.validation.internal.rule.archive;

import io.github.undoc.model.Severity;
import io.github.undoc.validation.ArchiveEntry;
import io.github.undoc.validation.ArchiveIndex;
import io.github.undoc.validation.internal.rule.BuiltInArchiveRule;
import java.util.HashMap;
import java.util.Map;

/**
 * A symbol stands in an archive with the same joint symbol everywhere.
 */
public final class ArchiveJointSymbolDiffers extends BuiltInArchiveRule {

    /** Makes the rule. */
    public ArchiveJointSymbolDiffers() {
        super(
                "archive-joint-symbol-differs",
                Severity.WARNING,
                "Reference rule LNG-06: all versions have the same symbols");
    }

    @Override
    protected void look(ArchiveIndex archive, Collector findings) {
        Map<String, ArchiveEntry> holders = new HashMap<>();
        for (ArchiveEntry entry : archive.entries()) {
            for (int i = 0; i < entry.symbols().size(); i++) {
                String symbol = entry.symbols().get(i).canonical();
                ArchiveEntry holder = holders.putIfAbsent(symbol, entry);
                if (holder != null && !holder.key().equals(entry.key())) {
                    findings.add(entry, "/masthead/symbols/" + i, symbol, holder.name());
                }
            }
        }
    }
}
