package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Language;
import java.util.List;

/** Reads marks such as “[Original: French]”. Immutable and thread-safe. */
public final class OriginalMarkReader {

    OriginalMarkReader() {}

    /**
     * Reads a line.
     *
     * @param line a line without mark-up
     * @return the languages it names; empty if it is no mark
     */
    public List<Language> read(CharSequence line) {
        return List.of();
    }
}
