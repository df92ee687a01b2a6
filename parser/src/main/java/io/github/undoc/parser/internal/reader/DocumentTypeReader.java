package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.DocumentType;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.util.List;

/** Tells what kind of document another document is. Immutable and thread-safe. */
public final class DocumentTypeReader {

    DocumentTypeReader() {}

    /**
     * Tells the kind from symbols, title and first words.
     *
     * @param symbols the symbols of the masthead
     * @param title the lines of the title
     * @param opening the first words of the body
     * @return the kind
     */
    public DocumentType read(List<DocumentSymbol> symbols, List<String> title, CharSequence opening) {
        return DocumentType.OTHER;
    }

    /**
     * Returns whether a line can begin the title of such a document: “Report of the Secretary-General”.
     *
     * @param line a line without mark-up
     * @return true if it begins with the words of a title
     */
    public boolean isTitleStart(CharSequence line) {
        return false;
    }
}
