package io.github.undoc.validation;

import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.Language;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a document while an archive is checked: a few hundred bytes, whatever the size of the document.
 *
 * @param name the name the document was added under, such as its path
 * @param symbols the symbols of its masthead
 * @param date its date of issue
 * @param language the language of this version: what the masthead says, else what the text is written in
 * @param originalLanguages the original languages named
 * @param items the agenda items, as {@link AgendaItem#label()} gives them
 * @param jobNumber the job number
 * @param annexes how many annexes it has
 * @since 0.1.0
 */
public record ArchiveEntry(
        String name,
        List<DocumentSymbol> symbols,
        Optional<LocalDate> date,
        Optional<Language> language,
        List<Language> originalLanguages,
        List<String> items,
        Optional<String> jobNumber,
        int annexes) {

    /**
     * Takes copies of the lists.
     *
     * @param name the name the document was added under, such as its path
     * @param symbols the symbols of its masthead
     * @param date its date of issue
     * @param language the language of this version: what the masthead says, else what the text is written in
     * @param originalLanguages the original languages named
     * @param items the agenda items, as {@link AgendaItem#label()} gives them
     * @param jobNumber the job number
     * @param annexes how many annexes it has
     */
    public ArchiveEntry {
        symbols = List.copyOf(symbols);
        originalLanguages = List.copyOf(originalLanguages);
        items = List.copyOf(items);
    }

    /**
     * Returns the entry of a document.
     *
     * @param name its name
     * @param document the document
     * @return what archive rules need of it
     */
    public static ArchiveEntry of(String name, UnDocument document) {
        Masthead masthead = document.masthead();
        return new ArchiveEntry(
                name,
                masthead.symbols(),
                masthead.date(),
                masthead.language().or(document::language),
                masthead.originalLanguages(),
                masthead.agendaItems().stream().map(AgendaItem::label).toList(),
                masthead.jobNumber(),
                document.annexes().size());
    }

    /**
     * Returns the key under which the document is filed.
     *
     * @return the canonical symbols, joined by a hyphen; empty for a document without symbol
     */
    public String key() {
        if (symbols.size() == 1) {
            return symbols.get(0).canonical();
        }
        StringBuilder key = new StringBuilder();
        for (DocumentSymbol symbol : symbols) {
            key.append(key.isEmpty() ? "" : "-").append(symbol.canonical());
        }
        return key.toString();
    }
}
