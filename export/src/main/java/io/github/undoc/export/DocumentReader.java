package io.github.undoc.export;

import io.github.undoc.model.UnDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads documents of one format. Implementations are immutable and thread-safe. They never reach for the network or for
 * files that the input names.
 *
 * @since 0.1.0
 */
public interface DocumentReader {

    /**
     * Reads one document.
     *
     * @param in the bytes; not closed
     * @return the document
     * @throws DocumentFormatException if the bytes are not a document in this format, or pass a limit
     * @throws IOException if the stream fails
     */
    UnDocument read(InputStream in) throws IOException;

    /**
     * Reads one document from a string.
     *
     * @param text the text, declared as UTF-8 or not at all
     * @return the document
     * @throws DocumentFormatException if the text is not a document in this format, or passes a limit
     */
    default UnDocument readString(String text) throws DocumentFormatException {
        try {
            return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (DocumentFormatException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail", e);
        }
    }
}
