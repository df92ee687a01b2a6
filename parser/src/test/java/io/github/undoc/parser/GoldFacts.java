package io.github.undoc.parser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The facts of a gold file, for each field a list of values. */
final class GoldFacts {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A gold file and the text it is about. */
    record Gold(String name, String group, String language, String text, Map<String, List<String>> facts) {}

    private final Map<String, List<String>> facts = new LinkedHashMap<>();

    private GoldFacts() {}

    static List<Gold> own() {
        return below(Documents.ownLetters(), Documents.ownLetters(), "own");
    }

    static List<Gold> shared() {
        Path root = Documents.ownLetters().resolveSibling("corpus");
        return Files.isDirectory(Documents.corpus()) ? below(root, Documents.corpus(), "corpus") : List.of();
    }

    private static List<Gold> below(Path root, Path texts, String group) {
        try (Stream<Path> files = Files.walk(root)) {
            List<Gold> all = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".facts.json"))
                    .sorted()
                    .toList()) {
                JsonNode json = JSON.readTree(file.toFile());
                Path text = group.equals("own")
                        ? file.resolveSibling(file.getFileName().toString().replace(".facts.json", ""))
                        : texts.resolve(json.path("document").asText());
                if (Files.exists(text)) {
                    String kind = group.equals("own")
                            ? group
                            : json.path("source")
                                    .asText(json.path("document").asText().replaceAll("/.*", ""));
                    all.add(new Gold(
                            texts.relativize(text).toString(),
                            kind,
                            json.path("language").asText("?"),
                            Files.readString(text),
                            read(json)));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> read(JsonNode json) {
        GoldFacts gold = new GoldFacts();
        for (String field :
                List.of("spelling", "kind", "distribution", "date", "language", "agendaList", "letterDate")) {
            gold.addText(field, json.path(field));
        }
        for (String field :
                List.of("symbols", "organs", "originals", "sessions", "agendaItems", "agendaTitles", "addressees")) {
            gold.addAll(field, json.path(field));
        }
        json.path("senders")
                .forEach(sender -> gold.add(
                        "senders",
                        sender.path("office").asText() + " "
                                + (sender.has("state")
                                        ? "state=" + sender.path("state").asText()
                                        : "")
                                + (sender.has("body")
                                        ? "body="
                                                + FactsOf.fold(
                                                        sender.path("body").asText())
                                        : "")));
        gold.addAll("circulation.organs", json.path("circulation").path("organs"));
        gold.addAll("circulation.items", json.path("circulation").path("items"));
        gold.signatories("signatories", json.path("signatories"));
        gold.footnotes("footnotes", json.path("footnotes"));
        json.path("annexes").forEach(annex -> gold.annex("annex", annex));
        return gold.facts;
    }

    private void add(String field, String value) {
        facts.computeIfAbsent(field, key -> new ArrayList<>()).add(FactsOf.fold(value));
    }

    private void addText(String field, JsonNode value) {
        if (value.isTextual()) {
            add(field, value.asText());
        }
    }

    private void addAll(String field, JsonNode values) {
        values.forEach(value -> addText(field, value));
    }

    private void signatories(String field, JsonNode values) {
        values.forEach(value -> {
            List<String> titles = new ArrayList<>();
            value.path("titles").forEach(title -> titles.add(title.asText()));
            add(field, value.path("name").asText() + " | " + String.join(" | ", titles));
        });
    }

    private void footnotes(String field, JsonNode values) {
        values.forEach(value -> add(
                field, value.path("mark").asText() + " " + value.path("kind").asText()));
    }

    private void annex(String path, JsonNode annex) {
        add(
                path + ".kind",
                annex.path("kind").asText()
                        + (annex.has("number") ? " " + annex.path("number").asText() : ""));
        addText(path + ".language", annex.path("language"));
        addAll(path + ".originals", annex.path("originals"));
        addText(path + ".title", annex.path("title"));
        addAll(path + ".sections", annex.path("sections"));
        footnotes(path + ".footnotes", annex.path("footnotes"));
        signatories(path + ".signatories", annex.path("signatories"));
        annex.path("annexes").forEach(inner -> annex(path + ".annex", inner));
    }
}
