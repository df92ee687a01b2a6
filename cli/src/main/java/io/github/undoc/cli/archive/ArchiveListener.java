package io.github.undoc.cli.archive;

/**
 * Is told of a run while it goes on. Calls come one at a time, in the order of the source, from threads of the run.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ArchiveListener {

    /** Listens to nothing. */
    ArchiveListener NONE = outcome -> {};

    /**
     * Is called when a document is finished, whatever became of it.
     *
     * @param outcome what became of it
     */
    void finished(DocumentOutcome outcome);
}
