package io.github.undoc.export.akn;

import io.github.undoc.model.LetterForm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that name the form of a letter in its title, in the six languages; from the table beside this class. */
final class FormWords {

    private static final Map<LetterForm, List<String>> WORDS = load();

    private FormWords() {}

    private static Map<LetterForm, List<String>> load() {
        Map<LetterForm, List<String>> words = new EnumMap<>(LetterForm.class);
        try (InputStream in = FormWords.class.getResourceAsStream("form-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("form-words.tsv is missing beside its class");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    String word = line.substring(tab + 1);
                    Keys.of(LetterForm.values(), LetterForm::key, line.substring(0, tab))
                            .ifPresent(form -> words.computeIfAbsent(form, key -> new ArrayList<>())
                                    .add(word));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Returns where the words stand at the beginning or the end of a title, as begin and end; nothing if nowhere. */
    static int[] find(LetterForm form, String title) {
        int start = Words.start(title, 0);
        int end = Words.end(title);
        for (String word : WORDS.getOrDefault(form, List.of())) {
            int length = word.length();
            if (length <= end - start) {
                if (same(title, start, word)
                        && (start + length == end || !Character.isLetter(title.charAt(start + length)))) {
                    return new int[] {start, start + length};
                }
                // Only Chinese puts the form at the end, where no blank parts the words.
                if (word.charAt(0) >= '\u3400' && same(title, end - length, word)) {
                    return new int[] {end - length, end};
                }
            }
        }
        return new int[0];
    }

    private static boolean same(String title, int at, String word) {
        return title.substring(at, at + word.length()).toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT));
    }
}
