package io.github.undoc.cli.internal.run;

import java.io.IOException;

/** Some names of documents, too many to be held in memory. */
@FunctionalInterface
interface Names {

    /**
     * Whether a name is one of them.
     *
     * @param name the name of a document, without the ending of a format
     * @return true if it is
     * @throws IOException if they cannot be read
     */
    boolean contains(String name) throws IOException;
}
