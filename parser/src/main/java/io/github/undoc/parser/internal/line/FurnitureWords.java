package io.github.undoc.parser.internal.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of page furniture, from {@code furniture-words.tsv}. */
final class FurnitureWords {

    /** The phrases of each kind by the character with which they begin: most words begin with another. */
    private static final Map<Character, List<String>> RECYCLE = new HashMap<>();

    private static final Map<Character, List<String>> PAGE = new HashMap<>();
    private static final Map<Character, List<String>> LANGUAGE = new HashMap<>();

    static {
        try (InputStream in = FurnitureWords.class.getResourceAsStream("furniture-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("furniture-words.tsv is missing from the library");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    String phrase = line.substring(tab + 1).toLowerCase(Locale.ROOT);
                    kind(line.substring(0, tab))
                            .computeIfAbsent(withoutCase(phrase.charAt(0)), first -> new ArrayList<>())
                            .add(phrase);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FurnitureWords() {}

    private static Map<Character, List<String>> kind(String kind) {
        return switch (kind) {
            case "recycle" -> RECYCLE;
            case "page" -> PAGE;
            case "language" -> LANGUAGE;
            default -> throw new IllegalStateException("no such kind of furniture words: \"" + kind + "\"");
        };
    }

    /** How long the recycling note is that begins at a place; 0 if there is none. */
    static int recycle(String text, int start, int end) {
        return longest(RECYCLE, text, start, end);
    }

    /** Whether a stretch is the word for page. */
    static boolean isPage(String text, int start, int end) {
        return longest(PAGE, text, start, end) == end - start;
    }

    /** Whether a stretch is the name of an official language. */
    static boolean isLanguage(String text, int start, int end) {
        return longest(LANGUAGE, text, start, end) == end - start;
    }

    /** Characters that are the same but for their case have the same form. */
    private static char withoutCase(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static int longest(Map<Character, List<String>> kind, String text, int start, int end) {
        if (start >= end) {
            return 0;
        }
        List<String> phrases = kind.getOrDefault(withoutCase(text.charAt(start)), List.of());
        for (int i = 0; i < phrases.size(); i++) {
            String phrase = phrases.get(i);
            if (end - start >= phrase.length() && text.regionMatches(true, start, phrase, 0, phrase.length())) {
                return phrase.length();
            }
        }
        return 0;
    }
}
