package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.Organ;
import java.util.List;
import java.util.Optional;

/** Reads requests to circulate a letter as a document. Immutable and thread-safe. */
public final class CirculationReader {

    CirculationReader() {}

    /**
     * Reads a paragraph.
     *
     * @param paragraph its text, lines joined
     * @param organs the organs of the masthead, for a request that says “the Council” only
     * @return the request, or empty if the paragraph makes none; to bring a letter to the attention of members alone is none
     */
    public Optional<CirculationRequest> read(CharSequence paragraph, List<Organ> organs) {
        return Optional.empty();
    }
}
