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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static final List<Expected> EXAMPLES = examples();

    /** An example, its JSON read once for all runs. */
    record Expected(FormatExample example, JsonNode json) {}

    private static List<Expected> examples() {
        try {
            List<Expected> examples = new ArrayList<>();
            for (FormatExample example : FormatExample.of(Files.readAllLines(PAGE))) {
                examples.add(new Expected(example, MAPPER.readTree(example.json())));
            }
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One test for all examples, so that it is quick to run for every mutant of the parser. */
    @Test
    void eachExampleMeansItsJson() throws IOException {
        if (Boolean.getBoolean("undoc.format.update")) {
            update();
            return;
        }
        for (Expected expected : EXAMPLES) {
            JsonNode actual = meaning(expected.example());
            assertThat(actual.isMissingNode())
                    .as(expected.example() + ": nothing at "
                            + expected.example().pointer())
                    .isFalse();
            if (!actual.equals(expected.json())) {
                assertThat(pretty(actual)).as(expected.example().toString()).isEqualTo(pretty(expected.json()));
            }
        }
    }

    @Test
    void hasExamplesForEverything() {
        assertThat(EXAMPLES).hasSizeGreaterThanOrEqualTo(AT_LEAST);
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
