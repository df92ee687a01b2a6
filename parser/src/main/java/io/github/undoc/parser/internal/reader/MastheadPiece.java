package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.MastheadLineKind;
import java.util.List;

/**
 * One printed line of a masthead: a whole source line, a stretch of one, or several that belong together, such as the lines of
 * one agenda title or “Distr.” and “GENERAL”.
 *
 * @param kind what it says
 * @param parts where it stands, in source order; never empty
 */
public record MastheadPiece(MastheadLineKind kind, List<LinePart> parts) {

    /** Makes the list immutable. */
    public MastheadPiece {
        parts = List.copyOf(parts);
    }

    /**
     * Returns the words of the piece.
     *
     * @param lines the lines the masthead was read from
     * @return the parts joined by single spaces
     */
    public String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (LinePart part : parts) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(lines.get(part.line()), part.start(), part.end());
        }
        return text.toString();
    }
}
