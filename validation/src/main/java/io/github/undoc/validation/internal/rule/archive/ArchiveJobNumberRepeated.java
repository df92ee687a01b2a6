package io.github.undoc.validation.internal.rule.archive;

import io.github.undoc.model.Severity;
import io.github.undoc.validation.ArchiveEntry;
import io.github.undoc.validation.ArchiveIndex;
import io.github.undoc.validation.internal.rule.BuiltInArchiveRule;
import java.util.HashMap;
import java.util.Map;

/**
 * No two documents of an archive have the same job number.
 */
public final class ArchiveJobNumberRepeated extends BuiltInArchiveRule {

    /** Makes the rule. */
    public ArchiveJobNumberRepeated() {
        super(
                "archive-job-number-repeated",
                Severity.WARNING,
                "Reference on front matter: each language version has a job number of its own");
    }

    @Override
    protected void look(ArchiveIndex archive, Collector findings) {
        Map<String, ArchiveEntry> holders = new HashMap<>();
        for (ArchiveEntry entry : archive.entries()) {
            if (entry.jobNumber().isPresent()) {
                ArchiveEntry holder = holders.putIfAbsent(entry.jobNumber().get(), entry);
                boolean copy = holder != null
                        && holder.key().equals(entry.key())
                        && holder.language().equals(entry.language());
                if (holder != null && !copy) {
                    findings.add(entry, "/masthead/jobNumber", entry.jobNumber().get(), holder.name());
                }
            }
        }
    }
}
