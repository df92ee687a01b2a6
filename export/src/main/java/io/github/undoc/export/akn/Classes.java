package io.github.undoc.export.akn;

import io.github.undoc.model.AnnexLineKind;
import io.github.undoc.model.MastheadLineKind;
import java.util.Optional;

/** The classes of lines, which say what a line is. */
final class Classes {

    private Classes() {}

    static String of(MastheadLineKind kind) {
        return switch (kind) {
            case ORIGINAL -> "originalLanguage";
            case AGENDA_ITEM -> "agendaItem";
            case AGENDA_TITLE -> "agendaItemTitle";
            case JOB_NUMBER -> "jobNumber";
            default -> kind.key();
        };
    }

    static String of(AnnexLineKind kind) {
        return kind == AnnexLineKind.ORIGINAL ? "originalLanguage" : kind.key();
    }

    static Optional<MastheadLineKind> mastheadLine(String name) {
        for (MastheadLineKind kind : MastheadLineKind.values()) {
            if (of(kind).equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static Optional<AnnexLineKind> annexLine(String name) {
        for (AnnexLineKind kind : AnnexLineKind.values()) {
            if (of(kind).equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
