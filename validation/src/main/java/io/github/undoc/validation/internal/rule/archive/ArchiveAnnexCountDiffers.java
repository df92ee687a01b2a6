package io.github.undoc.validation.internal.rule.archive;

import io.github.undoc.model.Severity;
import io.github.undoc.validation.ArchiveEntry;
import io.github.undoc.validation.internal.rule.VersionsRule;
import java.util.Optional;

/**
 * All language versions of a document have the same number of annexes.
 */
public final class ArchiveAnnexCountDiffers extends VersionsRule {

    /** Makes the rule. */
    public ArchiveAnnexCountDiffers() {
        super(
                "archive-annex-count-differs",
                Severity.WARNING,
                "/annexes",
                "Reference rule LNG-06: all versions have the same number of annexes");
    }

    @Override
    protected Optional<String> value(ArchiveEntry version) {
        return Optional.of(String.valueOf(version.annexes()));
    }
}
