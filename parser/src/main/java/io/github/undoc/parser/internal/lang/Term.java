package io.github.undoc.parser.internal.lang;

import io.github.undoc.model.Language;

/**
 * What a phrase means in a language.
 *
 * @param words what it is for
 * @param key its meaning, such as the key of an organ
 * @param language the language whose file has it
 */
public record Term(Words words, String key, Language language) {

    // Written out: what a record has by itself the JVM links anew at every start, which takes longer than to read a
    // language.

    @Override
    public boolean equals(Object other) {
        return other instanceof Term term
                && words == term.words
                && key.equals(term.key)
                && language.equals(term.language);
    }

    @Override
    public int hashCode() {
        return (words.hashCode() * 31 + key.hashCode()) * 31 + language.hashCode();
    }
}
