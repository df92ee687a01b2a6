package io.github.undoc.parser;

import io.github.undoc.model.Language;
import io.github.undoc.parser.internal.lang.WordList;
import java.io.IOException;
import java.io.Reader;
import java.util.Objects;

/**
 * The words by which documents in one language are read: names of organs and offices, months, words of titles, signatures and
 * annexes. The parser knows the six official languages; a pack adds another, or further words for one of them.
 *
 * <p>A pack is a text file of sections, each a purpose, with lines {@code key = phrase | phrase}; lines that begin with
 * {@code #} are comments:
 *
 * <pre>
 * [letter-form]
 * letter = Schreiben
 * note-verbale = Verbalnote
 * </pre>
 *
 * <p>The guide to languages ({@code docs/guide/languages.md}) lists the sections and their keys. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class LanguagePack {

    private final WordList words;

    private LanguagePack(WordList words) {
        this.words = words;
    }

    /**
     * Reads a pack.
     *
     * @param language the language of the words
     * @param file the file; read to its end, not closed
     * @return the pack
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is none of the form; the message says which
     */
    public static LanguagePack read(Language language, Reader file) throws IOException {
        Objects.requireNonNull(language, "language must not be null");
        Objects.requireNonNull(file, "file must not be null");
        return new LanguagePack(WordList.read(language, file));
    }

    /**
     * Returns the language of the words.
     *
     * @return the language
     */
    public Language language() {
        return words.language();
    }

    WordList words() {
        return words;
    }

    @Override
    public String toString() {
        return "LanguagePack[" + language() + ", " + words.phrases().size() + " phrases]";
    }
}
