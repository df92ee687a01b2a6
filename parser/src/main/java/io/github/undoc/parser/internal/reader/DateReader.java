package io.github.undoc.parser.internal.reader;

import java.util.Optional;

/** Reads dates in the forms of the languages. Immutable and thread-safe. */
public final class DateReader {

    DateReader() {}

    /**
     * Finds the first date.
     *
     * @param text any text
     * @return the date, or empty
     */
    public Optional<DateReading> find(CharSequence text) {
        return Optional.empty();
    }
}
