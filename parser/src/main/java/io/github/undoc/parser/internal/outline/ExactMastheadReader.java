package io.github.undoc.parser.internal.outline;

import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.reader.LinePart;
import io.github.undoc.parser.internal.reader.MastheadPiece;
import io.github.undoc.parser.internal.reader.MastheadReading;
import io.github.undoc.parser.internal.reader.Readers;
import io.github.undoc.parser.internal.text.ExactLines;
import io.github.undoc.parser.internal.text.ExactMark;
import io.github.undoc.parser.internal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads the mastheads of an exact text: each line is one printed line, and what ends them is marked. */
public final class ExactMastheadReader {

    /** No masthead has more lines. */
    private static final int MOST_LINES = 640;

    private final Lines lines;
    private final Words words;
    private final Readers readers;
    private final Journal journal;

    /**
     * Makes a reader.
     *
     * @param lines the lines
     * @param words the same lines without mark-up
     * @param readers the readers of parts
     * @param journal where mark-up is accounted for
     */
    public ExactMastheadReader(Lines lines, Words words, Readers readers, Journal journal) {
        this.journal = journal;
        this.lines = lines;
        this.words = words;
        this.readers = readers;
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
     * Reads a masthead.
     *
     * @param from its first line
     * @param end behind its last line
     * @param to behind the title that follows, which helps to read the last lines
     * @return the reading
     */
    public MastheadReading read(int from, int end, int to) {
        int limit = Math.min(to, from + MOST_LINES);
        List<String> known = new ArrayList<>(limit - from);
        for (int i = from; i < limit; i++) {
            known.add(isPlain(i) ? "" : words.get(i));
        }
        return readers.masthead().readAll(known, Math.min(end, limit) - from).down(from);
    }

    private boolean isPlain(int line) {
        return !lines.isBlank(line) && ExactMark.PLAIN.begins(lines, lines.start(line));
    }

    /**
     * Returns the printed lines.
     *
     * @param reading what they say
     * @param from the first line
     * @param end behind the last line
     * @return one for each line that is not blank
     */
    public List<Front.FrontLine> printed(MastheadReading reading, int from, int end) {
        MastheadLineKind[] kinds = new MastheadLineKind[end - from];
        for (MastheadPiece piece : reading.pieces()) {
            for (LinePart part : piece.parts()) {
                if (part.line() < end && kinds[part.line() - from] == null) {
                    kinds[part.line() - from] = piece.kind();
                }
            }
        }
        List<Front.FrontLine> printed = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (!lines.isSkipped(i)) {
                MastheadLineKind kind = kinds[i - from] == null ? MastheadLineKind.OTHER : kinds[i - from];
                if (isPlain(i)) {
                    ExactMark.PLAIN.take(lines, i, journal);
                    words.forget(i);
                }
                printed.add(new Front.FrontLine(kind, List.of(new LineRange(i, lines.start(i), lines.end(i)))));
            }
        }
        return printed;
    }
}
