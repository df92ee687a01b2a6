package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the printed lines of a masthead, of which is known that no other lines are of it. Where a line turns out to say
 * nothing known, the others are read again without it, so that whoever reads those that are left reads the same. Immutable and
 * thread-safe.
 */
public final class PrintedMastheadReader {

    /** No masthead has more lines. */
    private static final int MOST_LINES = 640;
    /** Where lines lose their meaning with others again and again, none has any. */
    private static final int MOST_ROUNDS = 8;

    private final MastheadReader reader;

    PrintedMastheadReader(MastheadReader reader) {
        this.reader = reader;
    }

    /**
     * What the lines say.
     *
     * @param kinds what each line says
     * @param masthead the readings; its {@code lines()} are empty
     */
    public record Reading(List<MastheadLineKind> kinds, Masthead masthead) {
        /** Makes the list immutable. */
        public Reading {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * Reads the lines.
     *
     * @param printed the lines without mark-up; blank where it is known that a line says nothing known
     * @param title the lines of the title that follows, which helps to read the last lines
     * @return what they say
     */
    public Reading read(List<String> printed, List<String> title) {
        if (printed.isEmpty()) {
            // Without printed lines there is no masthead: one of readings alone would be printed in words of its own.
            return new Reading(List.of(), Masthead.builder().build());
        }
        int size = Math.min(printed.size(), MOST_LINES);
        List<String> lines = new ArrayList<>(printed.subList(0, size));
        lines.addAll(title);
        MastheadLineKind[] kinds = new MastheadLineKind[printed.size()];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            MastheadReading reading = reader.readAll(lines, size);
            Arrays.fill(kinds, MastheadLineKind.OTHER);
            for (MastheadPiece piece : reading.pieces()) {
                for (LinePart part : piece.parts()) {
                    if (part.line() < size && kinds[part.line()] == MastheadLineKind.OTHER) {
                        kinds[part.line()] = piece.kind();
                    }
                }
            }
            if (!forgetUnknown(lines, kinds, size)) {
                return new Reading(Arrays.asList(kinds), reading.masthead());
            }
        }
        Arrays.fill(kinds, MastheadLineKind.OTHER);
        return new Reading(Arrays.asList(kinds), Masthead.builder().build());
    }

    /** Makes lines blank that say nothing known; returns whether there were any. */
    private static boolean forgetUnknown(List<String> lines, MastheadLineKind[] kinds, int size) {
        boolean any = false;
        for (int i = 0; i < size; i++) {
            if (kinds[i] == MastheadLineKind.OTHER && !lines.get(i).isBlank()) {
                lines.set(i, "");
                any = true;
            }
        }
        return any;
    }
}
