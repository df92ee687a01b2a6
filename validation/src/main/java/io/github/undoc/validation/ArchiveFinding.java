package io.github.undoc.validation;

import io.github.undoc.model.Finding;
import java.util.Objects;

/**
 * What a rule over an archive has to say of one of its documents.
 *
 * @param document the name under which the document was added
 * @param finding the finding
 * @since 0.1.0
 */
public record ArchiveFinding(String document, Finding finding) {

    /**
     * Refuses nulls.
     *
     * @param document the name under which the document was added
     * @param finding the finding
     */
    public ArchiveFinding {
        Objects.requireNonNull(document, "document must not be null");
        Objects.requireNonNull(finding, "finding must not be null");
    }
}
