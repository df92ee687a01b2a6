package io.github.undoc.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs the numbered examples of {@code docs/symbols.md}. */
class SymbolGrammarTest {

    private static final Path PAGE = Path.of("..", "docs", "symbols.md");

    @Test
    void everyExampleComesOutAsThePageSays() throws IOException {
        TestTables.checkEach(
                examples(),
                example -> assertThat(describe(TestTables.unescape(example.text())))
                        .as(example.title())
                        .isEqualTo(example.result()));
    }

    @Test
    void theExamplesAreNumberedInOrder() throws IOException {
        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThan(90);
        for (int i = 0; i < examples.size(); i++) {
            assertThat(examples.get(i).title()).isEqualTo("example " + (i + 1));
        }
    }

    /** What came of reading a text, as the page prints it. */
    static String describe(String text) {
        JointReading reading = JointSymbol.read(text);
        if (reading.symbol().isEmpty()) {
            SymbolParseException problem = reading.problem().orElseThrow();
            return "!! " + problem.position() + (problem.semantic() ? " impossible: " : " ") + problem.reason();
        }
        JointSymbol symbol = reading.symbol().get();
        String elements = symbol.members().stream()
                .map(member -> member.family()
                        + " "
                        + member.elements().stream()
                                .map(element -> element.type() + "=" + element.text())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" + "));
        String key = symbol.canonical();
        return "=> " + elements + (key.equals(text) ? "" : "\nkey " + key);
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> lines = Files.readAllLines(PAGE);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```example ")) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                examples.add(new Example(
                        lines.get(i).substring(3), lines.get(i + 1), String.join("\n", lines.subList(i + 2, end))));
                i = end;
            }
        }
        return examples;
    }

    private record Example(String title, String text, String result) {}
}
