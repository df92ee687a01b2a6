package io.github.undoc.validation.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.undoc.model.Finding;
import io.github.undoc.model.SourceSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes each finding as one JSON object on a line of its own. */
final class JsonLinesReportWriter implements ReportWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    JsonLinesReportWriter(OutputStream out) throws IOException {
        this.json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.json.setRootValueSeparator(null);
    }

    @Override
    public void document(String document, List<Finding> findings) throws IOException {
        List<String> fingerprints = Fingerprints.of(document, findings);
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            json.writeStartObject();
            json.writeStringField("document", document);
            json.writeStringField("code", finding.code());
            json.writeStringField("severity", finding.severity().key());
            json.writeStringField("message", finding.message());
            optional("pointer", finding.pointer());
            if (finding.span().isPresent()) {
                SourceSpan span = finding.span().get();
                json.writeNumberField("line", span.line());
                json.writeNumberField("column", span.column());
                json.writeNumberField("offset", span.offset());
                json.writeNumberField("length", span.length());
            }
            optional("words", finding.words());
            optional("expected", finding.expected());
            optional("found", finding.found());
            optional("suggestion", finding.suggestion());
            json.writeStringField("fingerprint", fingerprints.get(i));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void optional(String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
