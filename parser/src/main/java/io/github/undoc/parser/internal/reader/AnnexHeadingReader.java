package io.github.undoc.parser.internal.reader;

import java.util.List;
import java.util.Optional;

/** Reads labels of annexes, such as “Annex II” or “Annex to the letter dated …”. Immutable and thread-safe. */
public final class AnnexHeadingReader {

    AnnexHeadingReader() {}

    /**
     * Reads a label.
     *
     * @param lines lines without mark-up
     * @param line index of the line in which it would begin
     * @return the label, or empty if there is none; a reference such as “(see annex)” is none
     */
    public Optional<AnnexHeading> read(List<String> lines, int line) {
        return Optional.empty();
    }
}
