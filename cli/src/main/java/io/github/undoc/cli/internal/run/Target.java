package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.Format;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/** Where the results of a run go. */
interface Target extends Closeable {

    /** Whether decisions about documents must be made in the order of the source. */
    boolean ordered();

    /** Whether what an earlier run wrote for a document still stands. Asked in order if {@link #ordered()}. */
    boolean stands(ManifestRecord record) throws IOException;

    /** Begins to write one document. Used by one thread; each thread has its own number. */
    Draft draft(String source, int thread);

    /** Takes what became of a document, in the order of the source; returns where it ends, 0 where that has no meaning. */
    long commit(Optional<Draft> draft) throws IOException;

    /** Puts in place what is put in place at the end. */
    void finish() throws IOException;

    /** The files of one document, not yet in their place. */
    interface Draft {

        /** Begins a file; the one before is closed. Failures of the target are thrown as {@link TargetException}. */
        OutputStream open(Format format) throws IOException;

        /** Ends the last file and puts all in place; returns the length of each by the ending of its name. */
        Map<String, Long> publish(String name) throws IOException;

        /** Throws away what was written. */
        void discard();

        /** How many bytes the draft holds in memory until it is committed. */
        long held();
    }
}
