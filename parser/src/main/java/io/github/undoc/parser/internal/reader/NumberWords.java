package io.github.undoc.parser.internal.reader;

import java.util.OptionalInt;

/** Reads ordinal numbers and years written in words. Immutable and thread-safe. */
public final class NumberWords {

    NumberWords() {}

    /**
     * Reads an ordinal number, such as “seventy-fifth” or “семьдесят пятая”.
     *
     * @param text the words
     * @return the number, or empty
     */
    public OptionalInt ordinal(CharSequence text) {
        return OptionalInt.empty();
    }
}
