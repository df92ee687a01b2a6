package io.github.undoc.cli.internal.report;

import java.io.IOException;
import java.util.function.Predicate;

/** The documents that a report names, read anew each time rather than held. */
public interface ListedDocuments {

    /**
     * Goes over them in the order of the source.
     *
     * @param failed true for those that failed, false for those that were renamed
     * @param action what to do with each; false to end
     * @throws IOException if they cannot be read
     */
    void forEach(boolean failed, Predicate<ListedDocument> action) throws IOException;
}
