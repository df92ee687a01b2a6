package io.github.undoc.parser.internal.lang;

import io.github.undoc.model.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of a lexicon.
 *
 * @param phrase the phrase in folded form
 * @param stem whether it may be the beginning of a longer word
 * @param terms what it means; several if languages or sections share it
 */
public record Entry(String phrase, boolean stem, List<Term> terms) {

    /** Makes the list immutable. */
    public Entry {
        terms = List.copyOf(terms);
    }

    /** Returns the same phrase with the meanings of another entry for it behind its own. */
    Entry and(Entry other) {
        Set<Term> all = new LinkedHashSet<>(terms);
        all.addAll(other.terms);
        return new Entry(phrase, stem || other.stem, List.copyOf(all));
    }

    /**
     * Returns the length of the phrase.
     *
     * @return the number of folded characters
     */
    public int length() {
        return phrase.length();
    }

    /**
     * Returns the meaning for a purpose.
     *
     * @param words the purpose
     * @return the first such meaning, or null
     */
    public @Nullable Term term(Words words) {
        for (Term term : terms) {
            if (term.words() == words) {
                return term;
            }
        }
        return null;
    }

    /**
     * Returns the meaning for a purpose in a language.
     *
     * @param words the purpose
     * @param language the language
     * @return the meaning, or null
     */
    public @Nullable Term term(Words words, Language language) {
        for (Term term : terms) {
            if (term.words() == words && term.language().equals(language)) {
                return term;
            }
        }
        return null;
    }
}
