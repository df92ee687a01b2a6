package io.github.undoc.export.akn;

import io.github.undoc.model.Finding;
import io.github.undoc.model.UnDocument;
import java.util.List;

/**
 * A document read from Akoma Ntoso, and what of the file is not in it. Immutable.
 *
 * @param document the document
 * @param findings what was not read, or read in part; empty for files that {@link AkomaNtosoWriter} wrote
 * @since 0.1.0
 */
public record AkomaNtosoReading(UnDocument document, List<Finding> findings) {

    /**
     * Copies the list.
     *
     * @param document the document
     * @param findings what was not read, or read in part; empty for files that {@link AkomaNtosoWriter} wrote
     */
    public AkomaNtosoReading {
        findings = List.copyOf(findings);
    }
}
