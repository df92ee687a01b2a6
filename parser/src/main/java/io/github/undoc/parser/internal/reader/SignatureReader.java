package io.github.undoc.parser.internal.reader;

import java.util.List;
import java.util.Optional;

/** Reads signatures with marks such as “(Signed)”. Immutable and thread-safe. */
public final class SignatureReader {

    SignatureReader() {}

    /**
     * Returns whether a line holds a mark of signature.
     *
     * @param line a line without mark-up
     * @return true if it does
     */
    public boolean hasMark(CharSequence line) {
        return false;
    }

    /**
     * Finds the last signature of a text: names with marks, the titles before (French, Chinese) and after them.
     *
     * @param lines lines without mark-up, blank lines as empty strings; gaps of columns as tabs or runs of spaces
     * @param from index of the first line to look at
     * @param to index behind the last line to look at: where notes, annexes or the end of the document begin
     * @return the signature, or empty if no line holds a mark
     */
    public Optional<SignatureReading> read(List<String> lines, int from, int to) {
        return Optional.empty();
    }
}
