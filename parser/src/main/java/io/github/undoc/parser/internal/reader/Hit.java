package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.MastheadLineKind;

/**
 * A piece of front matter recognised in a line.
 *
 * @param kind what it says
 * @param start first folded character
 * @param end behind the last folded character
 * @param value what it means; its type depends on the kind
 */
record Hit(MastheadLineKind kind, int start, int end, Object value) {

    /** Stands for a meaning that is still to come, or that there is none. */
    static final Object NOTHING = new Object();

    /** Stands for general distribution without the label. */
    static final Object PERHAPS_GENERAL = new Object();

    /** Whether the piece can hardly be anything else. */
    boolean strong() {
        return switch (kind) {
            case SYMBOL, DISTRIBUTION, DATE, ORIGINAL, SESSION, AGENDA_ITEM, JOB_NUMBER -> true;
            default -> false;
        };
    }
}
