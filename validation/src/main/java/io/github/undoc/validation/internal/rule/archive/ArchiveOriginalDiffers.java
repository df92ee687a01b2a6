package io.github.undoc.validation.internal.rule.archive;

import io.github.undoc.model.Language;
import io.github.undoc.model.Severity;
import io.github.undoc.validation.ArchiveEntry;
import io.github.undoc.validation.internal.rule.VersionsRule;
import java.util.Optional;

/**
 * All language versions of a document name the same original languages.
 */
public final class ArchiveOriginalDiffers extends VersionsRule {

    /** Makes the rule. */
    public ArchiveOriginalDiffers() {
        super(
                "archive-original-differs",
                Severity.WARNING,
                "/masthead/originalLanguages",
                "Reference rule LNG-06: one document has one original");
    }

    @Override
    protected Optional<String> value(ArchiveEntry version) {
        return version.originalLanguages().isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(
                        ", ",
                        version.originalLanguages().stream()
                                .map(Language::tag)
                                .sorted()
                                .toList()));
    }
}
