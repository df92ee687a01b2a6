package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Language;
import io.github.undoc.parser.Spelling;
import java.util.Optional;
import java.util.Set;

/**
 * What the caller has set.
 *
 * @param spelling the spelling, or empty to tell it from the text
 * @param languages the languages a part may be written in; empty for any
 * @param keepFurniture whether page furniture stays in the text
 * @param positions whether values carry positions
 * @param longestText how many characters a text may have
 * @param deepest how deep blocks and inlines may be nested
 * @param mostAnnexes how many annexes to tell apart
 * @param mostFootnotes how many notes to tell apart
 * @param mostDiagnostics how many diagnostics to give
 */
public record Options(
        Optional<Spelling> spelling,
        Set<Language> languages,
        boolean keepFurniture,
        boolean positions,
        int longestText,
        int deepest,
        int mostAnnexes,
        int mostFootnotes,
        int mostDiagnostics) {
    /** Makes the set immutable. */
    public Options {
        languages = Set.copyOf(languages);
    }
}
