package io.github.undoc.export.html;

import io.github.undoc.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the page says beside the document, in the six languages; English for any other. */
final class HtmlLabels {

    private static final List<Language> COLUMNS = List.of(
            Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.RUSSIAN, Language.CHINESE, Language.ARABIC);
    private static final Map<Language, HtmlLabels> ALL = load();

    private final Language language;
    private final Map<String, String> words = new HashMap<>();

    private HtmlLabels(Language language) {
        this.language = language;
    }

    private static Map<Language, HtmlLabels> load() {
        Map<Language, HtmlLabels> all = new HashMap<>();
        COLUMNS.forEach(language -> all.put(language, new HtmlLabels(language)));
        for (String line : resource("labels.tsv").split("\n", -1)) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                String[] cells = line.split("\t", -1);
                for (int i = 0; i < COLUMNS.size(); i++) {
                    Objects.requireNonNull(all.get(COLUMNS.get(i))).words.put(cells[0], cells[i + 1]);
                }
            }
        }
        return all;
    }

    static String resource(String name) {
        try (InputStream in = HtmlLabels.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HtmlLabels in(Language language) {
        HtmlLabels labels = ALL.get(language);
        return labels == null ? Objects.requireNonNull(ALL.get(Language.ENGLISH)) : labels;
    }

    Language language() {
        return language;
    }

    String get(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
