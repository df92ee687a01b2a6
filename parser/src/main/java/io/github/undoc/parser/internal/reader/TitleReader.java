package io.github.undoc.parser.internal.reader;

import java.util.List;
import java.util.Optional;

/** Reads titles of letters, such as “Letter dated … from … addressed to …”. Immutable and thread-safe. */
public final class TitleReader {

    TitleReader() {}

    /**
     * Returns whether a line can begin the title of a letter. Titles quoted in running text are told apart by where they stand,
     * which the caller knows.
     *
     * @param line a line without mark-up
     * @return true if it begins with the words of a title in one of the languages
     */
    public boolean isTitleStart(CharSequence line) {
        return false;
    }

    /**
     * Tells how far a title reaches.
     *
     * @param lines the lines
     * @param line index of the line in which it begins
     * @param column where in that line
     * @return its extent; one line where its words do not tell
     */
    public TitleExtent extent(List<String> lines, int line, int column) {
        return new TitleExtent(1, lines.get(line).length(), false);
    }

    /**
     * Reads a title.
     *
     * @param title the title, its lines joined
     * @return what it says, or empty if it is no title of a letter
     */
    public Optional<TitleReading> read(CharSequence title) {
        return Optional.empty();
    }
}
