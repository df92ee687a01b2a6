package io.github.undoc.cli.internal.symbol;

import io.github.undoc.model.symbol.JointReading;
import java.io.Closeable;
import java.io.IOException;

/** Writes what is known of symbols, one after the other. */
public interface SymbolExplainer extends Closeable {

    /**
     * Writes what is known of one text.
     *
     * @param reading what came of reading it
     * @throws IOException if it cannot be written
     */
    void explain(JointReading reading) throws IOException;

    /**
     * Ends what was written; the stream below is left open.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    void close() throws IOException;
}
