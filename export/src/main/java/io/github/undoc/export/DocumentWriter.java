package io.github.undoc.export;

import io.github.undoc.model.UnDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes documents in one format, in UTF-8. Implementations are immutable and thread-safe: make one, with the options
 * its builder offers, and use it for all documents. They write as they go and hold no copy of the output.
 *
 * @since 0.1.0
 */
public interface DocumentWriter {

    /**
     * Writes a document. The same document and options give the same bytes.
     *
     * @param document the document
     * @param out where to; flushed at the end, not closed
     * @throws DocumentFormatException if the document nests deeper than {@link DocumentLimits#MAX_DEPTH}
     * @throws IOException if the stream fails
     */
    void write(UnDocument document, OutputStream out) throws IOException;

    /**
     * Writes a document to a string.
     *
     * @param document the document
     * @return what {@link #write} writes
     * @throws UncheckedIOException if the document nests deeper than {@link DocumentLimits#MAX_DEPTH}
     */
    default String writeToString(UnDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
