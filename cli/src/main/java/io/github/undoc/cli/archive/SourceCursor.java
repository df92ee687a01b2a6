package io.github.undoc.cli.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Goes over the documents of a source, once, in an order that is the same in every run. Used by one thread at a time.
 *
 * @since 0.1.0
 */
public interface SourceCursor extends Closeable {

    /**
     * Goes on to the next document. What is wrong with one document, or with a container, is told when that document is
     * read, not here.
     *
     * @return the document, or empty at the end
     * @throws IOException if the source as a whole cannot be read any further
     */
    Optional<SourceDocument> next() throws IOException;
}
