package io.github.undoc.parser.internal.lang;

import io.github.undoc.model.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language, as its file has them. Lines are {@code [section]} or {@code key = phrase | phrase}; {@code #} begins
 * a comment line. A phrase that ends with {@code ~} may be the beginning of a longer word. Immutable.
 *
 * @param language the language
 * @param phrases phrases and their meanings, in file order
 */
public record WordList(Language language, List<Phrase> phrases) {

    /** Makes the list immutable. */
    public WordList {
        phrases = List.copyOf(phrases);
    }

    /**
     * A phrase and what it means.
     *
     * @param text the phrase
     * @param term its meaning
     */
    public record Phrase(String text, Term term) {}

    static List<String> lines(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static WordList load(String tag) {
        String resource = tag + ".txt";
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: " + resource);
            }
            return read(Language.of(tag), new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /**
     * Reads the words of a language.
     *
     * @param language the language
     * @param file the file; read to its end, not closed
     * @return the words
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is none of the form; it says which
     */
    public static WordList read(Language language, Reader file) throws IOException {
        List<Phrase> phrases = new ArrayList<>();
        @Nullable Words section = null;
        BufferedReader reader = new BufferedReader(file);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String text = line.strip();
            if (text.isEmpty() || text.charAt(0) == '#') {
                continue;
            }
            int equals = text.indexOf('=');
            if (text.charAt(0) == '[' && text.endsWith("]") && equals < 0) {
                section = Words.of(text.substring(1, text.length() - 1));
                if (section == null) {
                    throw malformed(language, number, "there is no section " + text);
                }
            } else if (section == null || equals < 0) {
                throw malformed(language, number, "this is no \"key = phrase | phrase\" of a section: " + text);
            } else {
                Term term = new Term(section, text.substring(0, equals).strip(), language);
                for (String phrase : split(text.substring(equals + 1))) {
                    phrases.add(new Phrase(phrase, term));
                }
            }
        }
        return new WordList(language, phrases);
    }

    WordList and(WordList more) {
        List<Phrase> all = new ArrayList<>(phrases);
        all.addAll(more.phrases);
        return new WordList(language, all);
    }

    private static IllegalArgumentException malformed(Language language, int line, String what) {
        return new IllegalArgumentException("words of \"" + language + "\", line " + line + ": " + what);
    }

    private static List<String> split(String phrases) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= phrases.length()) {
            int bar = phrases.indexOf('|', from);
            int end = bar < 0 ? phrases.length() : bar;
            String part = phrases.substring(from, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = end + 1;
        }
        return parts;
    }
}
