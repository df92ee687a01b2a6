package io.github.undoc.export.internal;

import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.export.DocumentLimits;

/** Counts how deep a writer has gone into a document. */
public final class Nesting {

    private int depth;

    /** Begins at the document. */
    public Nesting() {}

    /**
     * Goes down one level: into an annex, a list of blocks or a list of inlines.
     *
     * @throws DocumentFormatException if that is deeper than {@link DocumentLimits#MAX_DEPTH}
     */
    public void down() throws DocumentFormatException {
        if (++depth > DocumentLimits.MAX_DEPTH) {
            throw new DocumentFormatException(
                    "The document nests deeper than the " + DocumentLimits.MAX_DEPTH + " levels allowed.");
        }
    }

    /** Comes back up. */
    public void up() {
        depth--;
    }
}
