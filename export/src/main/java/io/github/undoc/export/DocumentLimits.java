package io.github.undoc.export;

/**
 * The limits that writers and readers keep, so that no input can exhaust the stack or the memory.
 *
 * @since 0.1.0
 */
public final class DocumentLimits {

    /**
     * How deep a document may nest: annexes, blocks and inlines within one another, counted from the document down. No
     * printed document comes near it.
     */
    public static final int MAX_DEPTH = 100;

    private DocumentLimits() {}
}
