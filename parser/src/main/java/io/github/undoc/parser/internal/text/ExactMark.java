package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.Lines;
import java.util.Optional;

/**
 * The comments by which an exact text says what stands where, whatever its words look like. A text is exact if it begins
 * with {@link #LETTER} or {@link #OTHER}.
 */
public enum ExactMark {
    /** The text is exact and holds a letter. */
    LETTER("<!-- undoc letter -->"),
    /** The text is exact and holds another document. */
    OTHER("<!-- undoc other -->"),
    /** The masthead of an annex begins. */
    MASTHEAD("<!-- masthead -->"),
    /** The masthead ends, and there is no title. */
    TEXT("<!-- text -->"),
    /** The lines below, down to a blank one, are the signature. */
    SIGNATURE("<!-- signature -->"),
    /** The line below is the job number from the foot of a page. */
    JOB_NUMBER("<!-- job number -->"),
    /** In the block of code below, character references stand for what no encoding has. */
    REFERENCES("<!-- references -->"),
    /** What follows belongs to no section. */
    END_OF_SECTION("<!-- end of section -->"),
    /** What follows in the line is text, whatever it begins with; alone in a line, it divides two lists. */
    PLAIN("<!-- -->");

    private final String printed;

    ExactMark(String printed) {
        this.printed = printed;
    }

    /**
     * Reads the mark that begins an exact text.
     *
     * @param lines the lines of the text
     * @return the mark in the first line that is not blank, or empty if the text is not exact
     */
    public static Optional<ExactMark> first(Lines lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.isBlank(i)) {
                return LETTER.fills(lines, i)
                        ? Optional.of(LETTER)
                        : OTHER.fills(lines, i) ? Optional.of(OTHER) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Returns whether a line holds nothing but the mark.
     *
     * @param lines the lines
     * @param line which line
     * @return true if so
     */
    public boolean fills(Lines lines, int line) {
        return lines.length(line) == printed.length() && begins(lines, lines.start(line));
    }

    /**
     * Returns whether the mark begins at a place.
     *
     * @param lines the lines
     * @param offset the place
     * @return true if so
     */
    public boolean begins(Lines lines, int offset) {
        return lines.text().startsWith(printed, offset);
    }

    int length() {
        return printed.length();
    }

    /**
     * Takes the mark off the beginning of a line.
     *
     * @param lines the lines
     * @param line a line that begins with the mark
     * @param journal where mark-up is accounted for
     */
    public void take(Lines lines, int line, Journal journal) {
        int start = lines.start(line) + printed.length();
        journal.consume(lines.text(), lines.start(line), start);
        lines.narrow(line, start, lines.end(line));
    }
}
