package io.github.undoc.export.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.undoc.export.json.JsonWriter;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.Spelling;
import io.github.undoc.parser.UnDocumentParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every example of {@code docs/format.md}: the page is the specification of the text format.
 *
 * <p>With {@code -Dundoc.format.update=true} the JSON of the page is written anew from what the parser makes of each
 * text, for an author to read before it is committed.
 */
class FormatSpecTest {

    private static final Path PAGE = Path.of("..", "docs", "format.md");
    private static final int AT_LEAST = 150;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<FormatExample> examples() throws IOException {
        return FormatExample.of(Files.readAllLines(PAGE));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void meansItsJson(FormatExample example) throws IOException {
        JsonNode actual = meaning(example);

        if (!Boolean.getBoolean("undoc.format.update")) {
            assertThat(pretty(actual)).as(example.toString()).isEqualTo(pretty(MAPPER.readTree(example.json())));
        }
        assertThat(actual.isMissingNode())
                .as(example + ": nothing at " + example.pointer())
                .isFalse();
    }

    @Test
    void hasExamplesForEverything() throws IOException {
        if (Boolean.getBoolean("undoc.format.update")) {
            update();
        }
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }

    private static JsonNode meaning(FormatExample example) throws IOException {
        Spelling spelling = example.spelling().equals("md") ? Spelling.MARKDOWN : Spelling.BARE;
        UnDocument document = UnDocumentParser.builder()
                .spelling(spelling)
                .build()
                .parse(example.text())
                .document();
        return MAPPER.readTree(JsonWriter.create().writeToString(document)).at(example.pointer());
    }

    private static String pretty(JsonNode json) throws JsonProcessingException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return MAPPER.writer(
                        new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter))
                .writeValueAsString(json);
    }

    private static void update() throws IOException {
        List<String> page = Files.readAllLines(PAGE);
        List<String> updated = new ArrayList<>();
        int at = 0;
        for (FormatExample example : FormatExample.of(page)) {
            int dot = FormatExample.find(page, example.line(), ".");
            updated.addAll(page.subList(at, dot + 1));
            updated.addAll(pretty(meaning(example)).lines().toList());
            at = FormatExample.find(page, dot + 1, FormatExample.FENCE);
        }
        updated.addAll(page.subList(at, page.size()));
        Files.writeString(PAGE, String.join("\n", updated) + "\n");
    }
}
