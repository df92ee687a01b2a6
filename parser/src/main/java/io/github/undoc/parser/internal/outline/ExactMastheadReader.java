package io.github.undoc.parser.internal.outline;

import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.text.ExactLines;
import io.github.undoc.parser.internal.text.ExactMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the mastheads of an exact text: each line is one printed line, and what ends them is marked. */
public final class ExactMastheadReader {

    private final Lines lines;
    private final Journal journal;

    /**
     * Makes a reader.
     *
     * @param lines the lines
     * @param journal where mark-up is accounted for
     */
    public ExactMastheadReader(Lines lines, Journal journal) {
        this.journal = journal;
        this.lines = lines;
    }

    /**
     * Finds where a masthead ends: before a heading or the mark of a text.
     *
     * @param from its first line
     * @param to where to stop
     * @return the line of the heading or mark; {@code to} if there is none
     */
    public int end(int from, int to) {
        int i = from;
        while (i < to && (lines.isSkipped(i) || !(ExactMark.TEXT.fills(lines, i) || ExactLines.level(lines, i) > 0))) {
            i++;
        }
        return i;
    }

    /**
     * Returns the printed lines.
     *
     * @param from the first line
     * @param end behind the last line
     * @return one for each line that is not blank; what it says is still to be read, unless it is marked as saying nothing known
     */
    public List<Front.FrontLine> printed(int from, int end) {
        List<Front.FrontLine> printed = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (lines.isSkipped(i)) {
                continue;
            }
            Optional<MastheadLineKind> kind = Optional.empty();
            if (ExactMark.PLAIN.begins(lines, lines.start(i))) {
                ExactMark.PLAIN.take(lines, i, journal);
                kind = Optional.of(MastheadLineKind.OTHER);
            }
            printed.add(new Front.FrontLine(kind, List.of(new LineRange(i, lines.start(i), lines.end(i)))));
        }
        return printed;
    }
}
