package io.github.undoc.cli.archive;

import io.github.undoc.model.DocumentContent;
import io.github.undoc.model.Letter;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The few facts by which reports count documents.
 *
 * @param symbols the symbols, joined by {@code -} as printed on joint documents; empty where there are none
 * @param language the tag of the language; empty where it was not told
 * @param kind the form of a letter or the kind of another document, such as {@code note-verbale}
 * @param organ the key of the first organ; empty where none was found
 * @param year the year of the masthead's date, else of the letter's; 0 where there is none
 * @since 0.1.0
 */
public record DocumentFacts(String symbols, String language, String kind, String organ, int year) {

    /**
     * Reads the facts of a document.
     *
     * @param document the document
     * @return its facts
     */
    public static DocumentFacts of(UnDocument document) {
        StringBuilder symbols = new StringBuilder();
        for (DocumentSymbol symbol : document.masthead().symbols()) {
            if (symbols.length() > 0) {
                symbols.append('-');
            }
            symbols.append(symbol);
        }
        List<io.github.undoc.model.Organ> organs = document.masthead().organs();
        DocumentContent content = document.content();
        Optional<LocalDate> date = document.masthead().date();
        if (date.isEmpty() && content instanceof Letter letter) {
            date = letter.date();
        }
        return new DocumentFacts(
                symbols.toString(),
                document.language()
                        .or(() -> document.masthead().language())
                        .map(l -> l.tag())
                        .orElse(""),
                kind(content),
                organs.isEmpty() ? "" : organs.get(0).key(),
                date.map(LocalDate::getYear).orElse(0));
    }

    private static String kind(DocumentContent content) {
        if (content instanceof Letter letter) {
            return letter.form().key();
        }
        return ((OtherDocument) content).kind().key();
    }
}
