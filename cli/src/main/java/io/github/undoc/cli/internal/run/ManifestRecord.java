package io.github.undoc.cli.internal.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.undoc.cli.archive.DocumentFacts;
import io.github.undoc.cli.archive.DocumentOutcome.CodeCount;
import io.github.undoc.cli.archive.Problem;
import io.github.undoc.model.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a run remembers of one document: a line of JSON in the manifest.
 *
 * @param source the id of the document
 * @param sha256 the hash of its bytes; empty if it could not be read
 * @param options the key of options and version
 * @param name the name of its files
 * @param renamed whether that differs from the source
 * @param files the length of each file written, by ending
 * @param facts what kind of document it is
 * @param diagnostics what the parser said
 * @param checks what the validator said
 * @param problem why it was not converted
 * @param end where the document ends in a target that is one file; 0 otherwise
 */
record ManifestRecord(
        String source,
        String sha256,
        String options,
        String name,
        boolean renamed,
        Map<String, Long> files,
        Optional<DocumentFacts> facts,
        Map<String, CodeCount> diagnostics,
        Map<String, CodeCount> checks,
        Optional<Problem> problem,
        long end) {

    private static final JsonFactory JSON = new JsonFactory();

    /** This record with its place in a target that is one file. */
    ManifestRecord at(long lineEnd, long length) {
        return new ManifestRecord(
                source,
                sha256,
                options,
                name,
                renamed,
                Map.of("jsonl", length),
                facts,
                diagnostics,
                checks,
                problem,
                lineEnd);
    }

    /** The line, with a line feed at its end. */
    byte[] line() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("source", source);
            json.writeStringField("sha256", sha256);
            json.writeStringField("options", options);
            json.writeStringField("name", name);
            if (renamed) {
                json.writeBooleanField("renamed", true);
            }
            if (problem.isPresent()) {
                json.writeStringField("problem", problem.get().key());
            }
            if (facts.isPresent()) {
                DocumentFacts known = facts.get();
                json.writeStringField("symbols", known.symbols());
                json.writeStringField("language", known.language());
                json.writeStringField("kind", known.kind());
                json.writeStringField("organ", known.organ());
                json.writeNumberField("year", known.year());
            }
            json.writeObjectFieldStart("files");
            for (Map.Entry<String, Long> file : files.entrySet()) {
                json.writeNumberField(file.getKey(), file.getValue());
            }
            json.writeEndObject();
            write(json, "diagnostics", diagnostics);
            write(json, "checks", checks);
            if (end > 0) {
                json.writeNumberField("end", end);
            }
            json.writeEndObject();
        }
        out.write('\n');
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, String field, Map<String, CodeCount> counts) throws IOException {
        if (counts.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, CodeCount> entry : counts.entrySet()) {
            json.writeArrayFieldStart(entry.getKey());
            json.writeString(entry.getValue().severity().key());
            json.writeNumber(entry.getValue().count());
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Reads a line; empty if it is no whole record. */
    static Optional<ManifestRecord> parse(byte[] line, int from, int length) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Long> files = new LinkedHashMap<>();
        Map<String, CodeCount> diagnostics = new LinkedHashMap<>();
        Map<String, CodeCount> checks = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(line, from, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "files" -> {
                        while (json.nextToken() == JsonToken.FIELD_NAME) {
                            String ending = json.currentName();
                            json.nextToken();
                            files.put(ending, json.getLongValue());
                        }
                    }
                    case "diagnostics" -> counts(json, diagnostics);
                    case "checks" -> counts(json, checks);
                    default -> texts.put(field, json.getText());
                }
            }
            if (json.currentToken() != JsonToken.END_OBJECT || !texts.containsKey("source")) {
                return Optional.empty();
            }
            String problemKey = texts.getOrDefault("problem", "");
            Optional<Problem> problem = Optional.empty();
            for (Problem value : Problem.values()) {
                problem = value.key().equals(problemKey) ? Optional.of(value) : problem;
            }
            Optional<DocumentFacts> facts = texts.containsKey("kind")
                    ? Optional.of(new DocumentFacts(
                            texts.getOrDefault("symbols", ""),
                            texts.getOrDefault("language", ""),
                            texts.getOrDefault("kind", ""),
                            texts.getOrDefault("organ", ""),
                            Integer.parseInt(texts.getOrDefault("year", "0"))))
                    : Optional.empty();
            return Optional.of(new ManifestRecord(
                    texts.getOrDefault("source", ""),
                    texts.getOrDefault("sha256", ""),
                    texts.getOrDefault("options", ""),
                    texts.getOrDefault("name", ""),
                    texts.containsKey("renamed"),
                    files,
                    facts,
                    diagnostics,
                    checks,
                    problem,
                    Long.parseLong(texts.getOrDefault("end", "0"))));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static void counts(JsonParser json, Map<String, CodeCount> counts) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String code = json.currentName();
            json.nextToken();
            json.nextToken();
            String key = json.getText();
            json.nextToken();
            int count = json.getIntValue();
            json.nextToken();
            Severity severity = Severity.NOTE;
            for (Severity value : Severity.values()) {
                severity = value.key().equals(key) ? value : severity;
            }
            counts.put(code, new CodeCount(severity, count));
        }
    }
}
