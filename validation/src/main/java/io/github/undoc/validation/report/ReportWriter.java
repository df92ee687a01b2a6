package io.github.undoc.validation.report;

import io.github.undoc.model.Finding;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes a report while the documents come in, so that it never holds more than one document's findings. Not thread-safe;
 * {@link ValidationReport} takes care of that.
 *
 * @since 0.1.0
 */
public interface ReportWriter extends Closeable {

    /**
     * Writes what was found in a document.
     *
     * @param document the name of the document, such as its path
     * @param findings what was found; may be empty
     * @throws IOException if writing fails
     */
    void document(String document, List<Finding> findings) throws IOException;

    /**
     * Writes what was found later in a document that was written before, as archive rules do. Such a document is not counted
     * twice.
     *
     * @param document the name of the document
     * @param findings what was found besides
     * @throws IOException if writing fails
     */
    default void further(String document, List<Finding> findings) throws IOException {
        document(document, findings);
    }

    /**
     * Ends the report with its summary and flushes it; the stream below is left open.
     *
     * @throws IOException if writing fails
     */
    @Override
    void close() throws IOException;
}
