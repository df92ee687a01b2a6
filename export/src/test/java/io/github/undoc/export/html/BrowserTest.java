package io.github.undoc.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.undoc.export.TestLetters;
import io.github.undoc.model.Finding;
import io.github.undoc.model.Severity;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.parser.ParseResult;
import io.github.undoc.parser.UnDocumentParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at pages in Chromium with axe-core, in light and dark; run by the profile {@code browser}. */
@Tag("browser")
class BrowserTest {

    private static final String CHECK = """
            <script>
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(result => {
              const found = document.createElement('script');
              found.type = 'application/json';
              found.id = 'axe-result';
              found.textContent = JSON.stringify({
                passes: result.passes.length,
                violations: result.violations.map(v => ({id: v.id, nodes: v.nodes.map(n => n.html.slice(0, 200))}))
              }).replaceAll('<', '\\\\u003c');
              document.body.append(found);
            });
            </script>
            """;

    @ParameterizedTest
    @CsvSource({
        "en/joint-buoys.md, false",
        "en/joint-buoys.md, true",
        "ar/awwamat-bahriya.md, false",
        "zh/liuyu-fubiao.md, false",
        "ru/ozernye-mayaki.md, true",
        "en/secretary-general-restricted.txt, false",
    })
    void axeFindsNothing(String name, boolean dark, @TempDir Path folder) throws IOException, InterruptedException {
        String text = Objects.requireNonNull(TestLetters.texts().get(name), name);
        ParseResult result = UnDocumentParser.create().parse(text);
        List<Finding> findings = new ArrayList<>(result.diagnostics());
        for (Severity severity : Severity.values()) {
            findings.add(Finding.builder()
                    .code("a-rule")
                    .severity(severity)
                    .message("Something to say.")
                    .words("words")
                    .span(new SourceSpan(1, 1, 400, 1))
                    .build());
        }
        for (HtmlWriter writer : List.of(
                HtmlWriter.create(),
                HtmlWriter.builder().findings(findings).source(text).build())) {
            JsonNode axe = axe(writer.writeToString(result.document()), dark, folder);

            assertThat(axe.get("violations")).as(axe.toPrettyString()).isEmpty();
            assertThat(axe.get("passes").asInt()).isGreaterThan(15);
        }
    }

    private static JsonNode axe(String page, boolean dark, Path folder) throws IOException, InterruptedException {
        String script;
        try (InputStream in = Objects.requireNonNull(BrowserTest.class.getResourceAsStream("/axe.min.js"))) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Path file = Files.writeString(
                folder.resolve("page.html"),
                page.replace("</body>", "<script>" + script + "</script>" + CHECK + "</body>"));
        Path dom = folder.resolve("dom.html");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("undoc.chromium", "chromium"),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1400,1000",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=20000",
                "--dump-dom"));
        if (dark) {
            command.add("--blink-settings=preferredColorScheme=0");
        }
        command.add(file.toUri().toString());
        Process chromium = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        assertThat(chromium.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String printed = Files.readString(dom);
        String mark = "id=\"axe-result\">";
        int start = printed.lastIndexOf(mark);
        assertThat(start).as("the browser gave no result").isPositive();
        return new ObjectMapper()
                .readTree(printed.substring(start + mark.length(), printed.indexOf("</script>", start)));
    }
}
