package io.github.undoc.export.json;

import io.github.undoc.export.DocumentLimits;

/** The limits of JSON input and output. */
final class JsonLimits {

    /** A level of a document is an array of objects, in lists twice that, with a few more around. */
    static final int MAX_NESTING = 4 * DocumentLimits.MAX_DEPTH + 20;

    private JsonLimits() {}
}
