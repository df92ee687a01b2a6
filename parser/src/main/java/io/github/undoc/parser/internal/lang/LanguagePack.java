package io.github.undoc.parser.internal.lang;

import io.github.undoc.model.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language, as its file has them. Lines are {@code [section]} or {@code key = phrase | phrase}; {@code #} begins
 * a comment line. A phrase that ends with {@code ~} may be the beginning of a longer word.
 *
 * @param language the language
 * @param phrases phrases and their meanings, in file order
 */
record LanguagePack(Language language, List<Phrase> phrases) {

    LanguagePack {
        phrases = List.copyOf(phrases);
    }

    /**
     * A phrase and what it means.
     *
     * @param text the phrase
     * @param term its meaning
     */
    record Phrase(String text, Term term) {}

    static List<String> lines(String resource) {
        try (InputStream in = LanguagePack.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: " + resource);
            }
            List<String> lines = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    lines.add(line.strip());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static LanguagePack load(String tag) {
        Language language = Language.of(tag);
        List<Phrase> phrases = new ArrayList<>();
        @Nullable Words section = null;
        for (String line : lines(tag + ".txt")) {
            if (line.charAt(0) == '[' && line.endsWith("]") && line.indexOf('=') < 0) {
                section = Words.of(line.substring(1, line.length() - 1));
                continue;
            }
            int equals = line.indexOf('=');
            if (section == null || equals < 0) {
                throw new IllegalStateException(tag + ".txt: not a line of a section: " + line);
            }
            Term term = new Term(section, line.substring(0, equals).strip(), language);
            for (String phrase : split(line.substring(equals + 1))) {
                phrases.add(new Phrase(phrase, term));
            }
        }
        return new LanguagePack(language, phrases);
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
