package io.github.undoc.validation.internal.rule.archive;

import io.github.undoc.model.Severity;
import io.github.undoc.validation.ArchiveEntry;
import io.github.undoc.validation.internal.rule.Agenda;
import io.github.undoc.validation.internal.rule.VersionsRule;
import java.util.Optional;

/**
 * All language versions of a document name the same agenda items.
 */
public final class ArchiveItemsDiffer extends VersionsRule {

    /** Makes the rule. */
    public ArchiveItemsDiffer() {
        super(
                "archive-items-differ",
                Severity.WARNING,
                "/masthead/agendaItems",
                "Reference rule LNG-06: all versions have the same agenda items");
    }

    @Override
    protected Optional<String> value(ArchiveEntry version) {
        // Letters of sub-items differ from script to script, so that their number is compared.
        return version.items().isEmpty() ? Optional.empty() : Optional.of(Agenda.comparable(version.items()));
    }
}
