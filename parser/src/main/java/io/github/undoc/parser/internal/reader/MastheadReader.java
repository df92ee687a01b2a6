package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Masthead;
import java.util.List;

/** Reads the front matter of a document. Immutable and thread-safe. */
public final class MastheadReader {

    MastheadReader() {}

    /**
     * Reads front lines.
     *
     * @param lines printed lines without mark-up; blank lines as empty strings; gaps of columns as tabs or runs of spaces
     * @return what they say
     */
    public MastheadReading read(List<String> lines) {
        return new MastheadReading(List.of(), Masthead.builder().build(), 0, 0, 0);
    }
}
