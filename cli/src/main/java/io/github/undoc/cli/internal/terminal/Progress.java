package io.github.undoc.cli.internal.terminal;

import io.github.undoc.cli.archive.DocumentOutcome;

/** Shows how a run gets on. Called by one thread at a time, but for {@link #total(long)}. */
public interface Progress extends AutoCloseable {

    /** Shows nothing. */
    Progress NONE = outcome -> {};

    /**
     * Shows that a document is finished.
     *
     * @param outcome what became of it
     */
    void step(DocumentOutcome outcome);

    /**
     * Is told how many documents there are, as soon as that is known.
     *
     * @param documents their number
     */
    default void total(long documents) {}

    /** Removes the line that is drawn, so that another can be written. */
    default void clear() {}

    /** Ends what is drawn, before the summary. */
    default void finish() {}

    @Override
    default void close() {
        finish();
    }
}
