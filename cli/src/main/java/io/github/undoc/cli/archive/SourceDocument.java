package io.github.undoc.cli.archive;

import java.io.IOException;
import java.util.List;

/**
 * One document of a source, not read yet. Reading happens on one thread, not necessarily that of the cursor, once or
 * not at all.
 *
 * @since 0.1.0
 */
public interface SourceDocument {

    /**
     * Returns the name that tells this document from all others of its source, the same in every run.
     *
     * @return such as {@code 2020/letters.zip/a.md}
     */
    String id();

    /**
     * Returns where the document stood.
     *
     * @return folders and name; made safe before anything is written under it
     */
    List<String> path();

    /**
     * Reads the document.
     *
     * @return all its bytes
     * @throws ProblemException if it is too long, or cannot be read for another known cause
     * @throws IOException if it cannot be read
     */
    byte[] read() throws IOException;

    /**
     * Returns whether the bytes are known to be UTF-8, whatever encoding is set for the archive.
     *
     * @return false unless the source decoded the text already
     */
    default boolean decoded() {
        return false;
    }
}
