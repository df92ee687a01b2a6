package io.github.undoc.validation.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.undoc.model.Finding;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.validation.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a report in SARIF 2.1.0 (OASIS Standard, 27 March 2020). */
final class SarifReportWriter implements ReportWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final Map<String, Integer> ruleIndices = new HashMap<>();

    SarifReportWriter(OutputStream out, ReportOptions options) throws IOException {
        this.json = FACTORY.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(options);
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
    }

    private void tool(ReportOptions options) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "undoc");
        if (!options.toolVersion().isEmpty()) {
            json.writeStringField("version", options.toolVersion());
        }
        json.writeStringField("informationUri", "https://github.com/undoc/undoc");
        json.writeArrayFieldStart("rules");
        for (RuleInfo rule : options.rules()) {
            ruleIndices.put(rule.id(), ruleIndices.size());
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            text("shortDescription", rule.sentence());
            text("fullDescription", rule.sentence() + " (" + rule.source() + ")");
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", rule.severity().key());
            json.writeEndObject();
            json.writeObjectFieldStart("properties");
            json.writeArrayFieldStart("tags");
            json.writeString(rule.set().key());
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void document(String document, List<Finding> findings) throws IOException {
        List<String> fingerprints = Fingerprints.of(document, findings);
        for (int i = 0; i < findings.size(); i++) {
            result(document, findings.get(i), fingerprints.get(i));
        }
    }

    private void result(String document, Finding finding, String fingerprint) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.code());
        Integer index = ruleIndices.get(finding.code());
        if (index != null) {
            json.writeNumberField("ruleIndex", index);
        }
        json.writeStringField("level", finding.severity().key());
        text("message", finding.message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(document));
        json.writeEndObject();
        if (finding.span().isPresent()) {
            region(finding.span().get(), finding.words());
        }
        json.writeEndObject();
        if (finding.pointer().isPresent()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", finding.pointer().get());
            json.writeStringField("kind", "property");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("undoc/v1", fingerprint);
        json.writeEndObject();
        properties(finding);
        json.writeEndObject();
    }

    private void region(SourceSpan span, Optional<String> words) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", span.line());
        json.writeNumberField("startColumn", span.column());
        json.writeNumberField("charOffset", span.offset());
        json.writeNumberField("charLength", span.length());
        if (words.isPresent()) {
            text("snippet", words.get());
        }
        json.writeEndObject();
    }

    private void properties(Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        optional("words", finding.words());
        optional("expected", finding.expected());
        optional("found", finding.found());
        optional("suggestion", finding.suggestion());
        json.writeEndObject();
    }

    private void optional(String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        }
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** A relative reference (RFC 3986): whatever may not stand in a path, and the colon, is escaped. */
    private static String uri(String document) {
        StringBuilder uri = new StringBuilder(document.length());
        for (byte b : document.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~/!$&'()*+,;=@".indexOf(c) >= 0;
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return uri.toString();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
