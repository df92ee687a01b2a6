package io.github.undoc.parser.internal.outline;

import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.parser.internal.reader.MastheadReading;
import io.github.undoc.parser.internal.reader.TitleReading;
import java.util.List;
import java.util.Optional;

/**
 * Masthead and title.
 *
 * @param masthead what the lines of the source say, which is not all where the masthead is marked
 * @param lines its printed lines
 * @param title the stretches of the title of a letter or another document, one for each printed line
 * @param letter the title of a letter as it was found; empty for other documents, and where the title is marked
 * @param text the first line of the text behind
 */
public record Front(
        MastheadReading masthead, List<FrontLine> lines, List<LineRange> title, Optional<TitleWords> letter, int text) {
    /** Makes the lists immutable. */
    public Front {
        lines = List.copyOf(lines);
        title = List.copyOf(title);
    }

    /**
     * What the title of a letter says.
     *
     * @param words its words
     * @param reading what they say
     */
    public record TitleWords(String words, TitleReading reading) {}

    /**
     * A printed line of the masthead.
     *
     * @param kind what it says; empty if that is still to be read
     * @param parts its stretches
     */
    public record FrontLine(Optional<MastheadLineKind> kind, List<LineRange> parts) {

        FrontLine(MastheadLineKind kind, List<LineRange> parts) {
            this(Optional.of(kind), parts);
        }

        /** Makes the list immutable. */
        public FrontLine {
            parts = List.copyOf(parts);
        }
    }
}
