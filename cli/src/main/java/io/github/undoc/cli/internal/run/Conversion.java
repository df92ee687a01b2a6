package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.Format;
import io.github.undoc.model.Finding;
import io.github.undoc.model.UnDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What a run does with one text. Thread-safe. */
public interface Conversion {

    /**
     * A text that was read.
     *
     * @param document the document
     * @param diagnostics what the parser had to say
     */
    record Parsed(UnDocument document, List<Finding> diagnostics) {}

    /**
     * Reads a text.
     *
     * @param text the text
     * @return the document
     */
    Parsed parse(String text);

    /**
     * Checks a document.
     *
     * @param source the name of the document in its source
     * @param document the document
     * @return what the validator has to say
     */
    List<Finding> check(String source, UnDocument document);

    /**
     * Writes a document.
     *
     * @param document the document
     * @param format the format
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    void write(UnDocument document, Format format, OutputStream out) throws IOException;
}
