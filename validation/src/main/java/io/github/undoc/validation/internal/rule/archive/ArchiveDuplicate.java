package io.github.undoc.validation.internal.rule.archive;

import io.github.undoc.model.Severity;
import io.github.undoc.validation.ArchiveEntry;
import io.github.undoc.validation.ArchiveIndex;
import io.github.undoc.validation.internal.rule.BuiltInArchiveRule;
import java.util.List;

/**
 * An archive holds one version of a document in each language.
 */
public final class ArchiveDuplicate extends BuiltInArchiveRule {

    /** Makes the rule. */
    public ArchiveDuplicate() {
        super("archive-duplicate", Severity.WARNING, "Reference rule LNG-06: one version for each language");
    }

    @Override
    protected void look(ArchiveIndex archive, Collector findings) {
        for (List<ArchiveEntry> versions : archive.byKey().values()) {
            for (int i = 1; i < versions.size(); i++) {
                ArchiveEntry entry = versions.get(i);
                for (ArchiveEntry before : versions.subList(0, i)) {
                    if (before.language().isPresent() && before.language().equals(entry.language())) {
                        findings.add(entry, "/masthead/symbols", before.name(), entry.key());
                        break;
                    }
                }
            }
        }
    }
}
