package io.github.undoc.cli.internal.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.undoc.cli.archive.ArchiveReport;
import io.github.undoc.cli.archive.ArchiveReport.CodeTotal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Writes a report for programs. It holds no time and no place of this machine, so that equal runs give equal reports. */
public final class JsonReport {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonReport() {}

    /**
     * Writes a report.
     *
     * @param report the counts
     * @param listed the documents to name
     * @param version the version of this program
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public static void write(ArchiveReport report, ListedDocuments listed, String version, OutputStream out)
            throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(indenter);
            printer.indentArraysWith(indenter);
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField("undoc", version);
            json.writeObjectFieldStart("documents");
            json.writeNumberField("total", report.documents());
            json.writeNumberField("converted", report.converted() + report.kept());
            json.writeNumberField("failed", report.failed());
            json.writeNumberField("renamed", report.renamed());
            json.writeNumberField("leftAside", report.aside());
            json.writeEndObject();
            if (report.stopped().isPresent()) {
                json.writeStringField(
                        "stopped",
                        report.stopped().get().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            counts(json, "languages", report.languages());
            counts(json, "kinds", report.kinds());
            counts(json, "organs", report.organs());
            counts(json, "years", report.years());
            counts(json, "problems", report.problems());
            counts(json, "leftAside", report.asides());
            totals(json, "diagnostics", report.diagnostics());
            totals(json, "findings", report.checks());
            list(json, "failed", listed, true);
            list(json, "renamed", listed, false);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void counts(JsonGenerator json, String field, Map<?, Long> counts) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<?, Long> entry : counts.entrySet()) {
            String key = entry.getKey().toString();
            json.writeNumberField(key.isEmpty() || key.equals("0") ? "unknown" : key, entry.getValue());
        }
        json.writeEndObject();
    }

    private static void totals(JsonGenerator json, String field, Map<String, CodeTotal> totals) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, CodeTotal> entry : totals.entrySet()) {
            json.writeObjectFieldStart(entry.getKey());
            json.writeStringField("severity", entry.getValue().severity().key());
            json.writeNumberField("count", entry.getValue().count());
            json.writeNumberField("documents", entry.getValue().documents());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, String field, ListedDocuments listed, boolean failed)
            throws IOException {
        json.writeArrayFieldStart(field);
        listed.forEach(failed, document -> {
            try {
                json.writeStartObject();
                json.writeStringField("source", document.source());
                if (failed) {
                    json.writeStringField("problem", document.problem());
                    json.writeStringField("message", document.message());
                    json.writeStringField("details", "errors/" + document.name() + ".txt");
                } else {
                    json.writeStringField("name", document.name());
                }
                json.writeEndObject();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        json.writeEndArray();
    }
}
