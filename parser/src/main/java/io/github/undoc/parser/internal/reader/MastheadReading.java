package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What the front lines of a document say.
 *
 * @param pieces the printed lines of the masthead, by where each begins; every non-blank character before {@code endLine} and
 *     {@code endColumn} is in one of them
 * @param masthead the readings; its {@code lines()} are empty
 * @param endLine index of the line in which the masthead ends: the first line of the title or body, or the number of lines
 * @param endColumn where in that line the title or body begins; 0 unless a line holds both
 * @param evidence how many lines were recognised by their words; 0 means that there is no masthead
 */
public record MastheadReading(List<MastheadPiece> pieces, Masthead masthead, int endLine, int endColumn, int evidence) {

    /** No masthead. */
    public static final MastheadReading NONE =
            new MastheadReading(List.of(), Masthead.builder().build(), 0, 0, 0);

    /** Makes the list immutable. */
    public MastheadReading {
        pieces = List.copyOf(pieces);
    }

    /**
     * Returns the same reading for lines that stand further down.
     *
     * @param by how many lines stand above those that were read
     * @return the reading with the line numbers of the whole
     */
    public MastheadReading down(int by) {
        List<MastheadPiece> moved = pieces.stream()
                .map(piece -> new MastheadPiece(
                        piece.kind(),
                        piece.parts().stream()
                                .map(part -> new LinePart(part.line() + by, part.start(), part.end()))
                                .toList()))
                .toList();
        return new MastheadReading(moved, masthead, endLine + by, endColumn, evidence);
    }

    /** The same reading for lines that stand below others, of which nothing is known. */
    MastheadReading below(List<String> others) {
        List<MastheadPiece> all = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            if (!others.get(i).isBlank()) {
                LinePart whole = new LinePart(i, 0, others.get(i).length());
                all.add(new MastheadPiece(MastheadLineKind.OTHER, List.of(whole)));
            }
        }
        MastheadReading moved = down(others.size());
        all.addAll(moved.pieces());
        return new MastheadReading(all, masthead, moved.endLine(), endColumn, evidence);
    }
}
