package io.github.undoc.parser.internal.outline;

import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.parser.internal.reader.MastheadReading;
import io.github.undoc.parser.internal.reader.TitleReading;
import java.util.List;
import java.util.Optional;

/**
 * Masthead and title.
 *
 * @param masthead the readings of the masthead
 * @param lines its printed lines
 * @param title the stretches of the title of a letter or another document, one for each printed line
 * @param letter what the title of a letter says; empty for other documents
 * @param text the first line of the text behind
 */
public record Front(
        MastheadReading masthead,
        List<FrontLine> lines,
        List<LineRange> title,
        Optional<TitleReading> letter,
        int text) {
    /** Makes the lists immutable. */
    public Front {
        lines = List.copyOf(lines);
        title = List.copyOf(title);
    }

    /**
     * A printed line of the masthead.
     *
     * @param kind what it says
     * @param parts its stretches
     */
    public record FrontLine(MastheadLineKind kind, List<LineRange> parts) {
        /** Makes the list immutable. */
        public FrontLine {
            parts = List.copyOf(parts);
        }
    }
}
