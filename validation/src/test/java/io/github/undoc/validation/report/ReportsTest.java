package io.github.undoc.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.undoc.model.Finding;
import io.github.undoc.model.Severity;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.validation.ArchiveFinding;
import io.github.undoc.validation.DocumentValidator;
import io.github.undoc.validation.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ReportOptions OPTIONS =
            ReportOptions.of(DocumentValidator.builder().sets(RuleSet.values()).build());

    private static final Finding ERROR = Finding.builder()
            .code("letter-after-masthead-date")
            .severity(Severity.ERROR)
            .message("the letter is dated 2020-10-18, after the document was issued (2020-10-17)")
            .pointer("/content/date")
            .span(new SourceSpan(12, 1, 180, 42))
            .words("Letter dated 18 October 2020")
            .found("2020-10-18")
            .expected("2020-10-17")
            .build();

    private static final Finding WARNING = Finding.builder()
            .code("state-name-outdated")
            .severity(Severity.WARNING)
            .message("on that date the State was called <Turkey>")
            .pointer("/content/senders/0")
            .suggestion("Turkey")
            .build();

    private static String written(ReportFormat format, ReportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ValidationReport report = new ValidationReport(format.open(out, options), Baseline.empty())) {
            report.add("letters/a b:é.md", List.of(ERROR, WARNING));
            report.add("letters/good.md", List.of());
            report.add(List.of(new ArchiveFinding("letters/a b:é.md", WARNING)));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** One file for each format: {@code report.sarif} and so on. */
    @ParameterizedTest
    @CsvSource({"TEXT, report.txt", "JSON_LINES, report.jsonl", "SARIF, report.sarif", "HTML, report.html"})
    void comesOutAsTheFileBesideThisTest(ReportFormat format, String file) throws IOException {
        ReportOptions options = new ReportOptions(
                OPTIONS.rules().stream()
                        .filter(rule ->
                                rule.id().equals(ERROR.code()) || rule.id().equals(WARNING.code()))
                        .toList(),
                false,
                "0.1.0");

        try (InputStream in = ReportsTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            assertThat(written(format, options)).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void textGroupsByDocument() throws IOException {
        assertThat(written(ReportFormat.TEXT, OPTIONS)).isEqualTo("""
                letters/a b:é.md
                  error    12:1  the letter is dated 2020-10-18, after the document was issued (2020-10-17)  \
                letter-after-masthead-date
                             at /content/date
                             words Letter dated 18 October 2020
                  warning  on that date the State was called <Turkey>  state-name-outdated
                             at /content/senders/0
                             write Turkey

                letters/a b:é.md
                  warning  on that date the State was called <Turkey>  state-name-outdated
                             at /content/senders/0
                             write Turkey

                2 documents: 1 error, 2 warnings, 0 notes
                """);
    }

    @Test
    void textIsColouredOnDemandOnly() throws IOException {
        assertThat(written(ReportFormat.TEXT, OPTIONS)).doesNotContain("\u001b");
        assertThat(written(ReportFormat.TEXT, OPTIONS.withColour(true)))
                .contains("\u001b[31merror")
                .contains("\u001b[33mwarning");
    }

    @Test
    void textKeepsControlCharactersOfDocumentsFromTheTerminal() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportWriter writer = ReportFormat.TEXT.open(out, OPTIONS)) {
            writer.document(
                    "a",
                    List.of(Finding.builder().from(ERROR).words("\u001b[2J").build()));
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b");
    }

    @Test
    void jsonLinesHoldOneObjectEach() throws IOException {
        List<String> lines = written(ReportFormat.JSON_LINES, OPTIONS).lines().toList();

        assertThat(lines).hasSize(3);
        JsonNode first = MAPPER.readTree(lines.get(0));
        assertThat(first.get("document").asText()).isEqualTo("letters/a b:é.md");
        assertThat(first.get("code").asText()).isEqualTo("letter-after-masthead-date");
        assertThat(first.get("line").asInt()).isEqualTo(12);
        assertThat(first.get("fingerprint").asText()).hasSize(16);
        assertThat(MAPPER.readTree(lines.get(1)).has("line")).isFalse();
    }

    @Test
    void sarifIsValid() throws IOException {
        String sarif = written(ReportFormat.SARIF, OPTIONS.withToolVersion("0.1.0"));
        JsonNode log = MAPPER.readTree(sarif);

        assertThat(sarifSchema().validate(log)).isEmpty();
        JsonNode result = log.at("/runs/0/results/0");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("letters/a%20b%3A%C3%A9.md");
        int index = result.get("ruleIndex").asInt();
        assertThat(log.at("/runs/0/tool/driver/rules/" + index + "/id").asText())
                .isEqualTo("letter-after-masthead-date");
        assertThat(log.at("/runs/0/results")).hasSize(3);
    }

    @Test
    void sarifWithoutFindingsIsValidToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormat.SARIF.open(out, new ReportOptions(List.of(), false, "")).close();

        assertThat(sarifSchema().validate(MAPPER.readTree(out.toByteArray()))).isEmpty();
    }

    @Test
    void theSchemaWouldFindAWrongLevel() throws IOException {
        String sarif = written(ReportFormat.SARIF, OPTIONS).replace("\"warning\"", "\"grave\"");

        assertThat(sarifSchema().validate(MAPPER.readTree(sarif))).isNotEmpty();
    }

    private static Schema sarifSchema() throws IOException {
        try (InputStream in = ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(in).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    @Test
    void htmlEscapesWhatDocumentsSay() throws IOException {
        assertThat(written(ReportFormat.HTML, OPTIONS))
                .startsWith("<!DOCTYPE html>")
                .contains("called &lt;Turkey&gt;")
                .contains("2 documents: 1 error, 2 warnings, 0 notes")
                .endsWith("</html>\n");
    }

    @Test
    void knownFindingsAreLeftOut() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (BaselineWriter writer = new BaselineWriter(file)) {
            writer.document("a.md", List.of(ERROR, WARNING, WARNING));
        }
        Baseline baseline = Baseline.read(new ByteArrayInputStream(file.toByteArray()));
        Finding moved = Finding.builder()
                .from(ERROR)
                .span(new SourceSpan(99, 1, 999, 1))
                .message("said otherwise")
                .build();
        Finding other = Finding.builder().from(ERROR).found("2020-10-19").build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ValidationReport report = new ValidationReport(ReportFormat.JSON_LINES.open(out, OPTIONS), baseline)) {
            report.add("a.md", List.of(moved, other));
            report.add(List.of(new ArchiveFinding("a.md", WARNING), new ArchiveFinding("b.md", WARNING)));

            assertThat(report.known()).isEqualTo(2);
            assertThat(report.count(Severity.ERROR)).isEqualTo(1);
            assertThat(report.count(Severity.WARNING)).isEqualTo(1);
        }

        assertThat(baseline.size()).isEqualTo(3);
        assertThat(baseline.unknown("a.md", List.of(moved, WARNING, WARNING, WARNING, other)))
                .containsExactly(WARNING, other);
        assertThat(baseline.unknown("b.md", List.of(ERROR))).containsExactly(ERROR);
    }

    @Test
    void aBrokenBaselineIsRefused() {
        assertThatThrownBy(() ->
                        Baseline.read(new ByteArrayInputStream("# ok\nnonsense\n".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void exitCodesFollowTheThreshold() throws IOException {
        ReportWriter writer = ReportFormat.JSON_LINES.open(new ByteArrayOutputStream(), OPTIONS);
        try (ValidationReport report = new ValidationReport(writer, Baseline.empty())) {
            assertThat(report.exitCode(Severity.NOTE)).isEqualTo(ExitCode.CLEAN);
            report.add("a.md", List.of(WARNING));
            assertThat(report.exitCode(Severity.ERROR)).isEqualTo(ExitCode.CLEAN);
            assertThat(report.exitCode(Severity.WARNING)).isEqualTo(ExitCode.FINDINGS);
            assertThat(report.documents()).isEqualTo(1);
            assertThat(report.count(Severity.WARNING)).isEqualTo(1);
        }
    }
}
