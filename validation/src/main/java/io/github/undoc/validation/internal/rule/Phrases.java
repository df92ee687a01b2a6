package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Language;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Text;
import io.github.undoc.model.text.TextWalker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Phrases that rules look for in the text, by language, from {@code phrases.tsv}. */
public final class Phrases {

    private static final Map<String, Map<Language, List<String>>> TABLE = load();

    private Phrases() {}

    private static Map<String, Map<Language, List<String>>> load() {
        Map<String, Map<Language, List<String>>> table = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases.tsv"), "phrases.tsv"),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    List<String> cells = List.of(line.split("\t", -1));
                    table.computeIfAbsent(cells.get(0), key -> new HashMap<>())
                            .computeIfAbsent(Language.of(cells.get(1)), key -> new ArrayList<>())
                            .add(cells.get(2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /**
     * Returns the phrases for a purpose.
     *
     * @param purpose the first column of the table
     * @param language the language
     * @return the phrases; none for other languages than the six
     */
    public static List<String> of(String purpose, Language language) {
        return table(purpose).getOrDefault(language, List.of());
    }

    private static Map<Language, List<String>> table(String purpose) {
        return Objects.requireNonNull(TABLE.get(purpose), purpose);
    }

    /**
     * Returns whether text contains a phrase.
     *
     * @param text the text
     * @param phrases the phrases
     * @return true if one of them occurs
     */
    public static boolean anyIn(String text, List<String> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (text.contains(phrases.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether blocks contain a phrase within one run of plain text.
     *
     * @param blocks the blocks
     * @param phrases the phrases
     * @return true if one of them occurs
     */
    public static boolean anyIn(List<Block> blocks, List<String> phrases) {
        Search search = new Search(phrases);
        search.search(blocks);
        return search.found;
    }

    private static final class Search extends TextWalker {

        private final List<String> phrases;
        private boolean found;

        Search(List<String> phrases) {
            this.phrases = phrases;
        }

        void search(List<Block> blocks) {
            blocks(blocks);
        }

        @Override
        public Void visit(Text value) {
            found = found || anyIn(value.text(), phrases);
            return NOTHING;
        }
    }
}
