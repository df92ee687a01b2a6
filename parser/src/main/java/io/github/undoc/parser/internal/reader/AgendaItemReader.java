package io.github.undoc.parser.internal.reader;

import java.util.Optional;

/** Reads agenda items: “Agenda items 34 and 71 (a)”, “пункту 166 повестки дня”. Immutable and thread-safe. */
public final class AgendaItemReader {

    AgendaItemReader() {}

    /**
     * Finds the items named in a text.
     *
     * @param text a line or a sentence
     * @return the items, or empty
     */
    public Optional<AgendaItems> find(CharSequence text) {
        return Optional.empty();
    }
}
