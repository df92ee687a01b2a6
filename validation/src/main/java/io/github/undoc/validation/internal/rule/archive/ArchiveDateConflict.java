package io.github.undoc.validation.internal.rule.archive;

import io.github.undoc.model.Severity;
import io.github.undoc.validation.ArchiveEntry;
import io.github.undoc.validation.internal.rule.VersionsRule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All versions of a document have the same date of issue.
 */
public final class ArchiveDateConflict extends VersionsRule {

    /** Makes the rule. */
    public ArchiveDateConflict() {
        super(
                "archive-date-conflict",
                Severity.ERROR,
                "/masthead/date",
                "Reference rule LNG-06: all versions have the same date");
    }

    @Override
    protected Optional<String> value(ArchiveEntry version) {
        return version.date().map(LocalDate::toString);
    }
}
