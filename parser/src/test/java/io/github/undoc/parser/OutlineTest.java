package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the texts in {@code outlines.txt} and compares what came of them with the outlines there. */
class OutlineTest {

    private static final String BEGIN = "=== ";
    private static final String ARROW = "--->";

    /** A text in one of the spellings, and its outline. */
    record Example(String title, String text, String outline) {

        Spelling spelling() {
            return title.endsWith(" md") ? Spelling.MARKDOWN : Spelling.BARE;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static List<Example> examples() throws IOException {
        try (InputStream in = Objects.requireNonNull(OutlineTest.class.getResourceAsStream("outlines.txt"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<Example> examples = new ArrayList<>();
            int at = next(lines, 0);
            while (at < lines.size()) {
                int end = next(lines, at + 1);
                List<String> example = lines.subList(at + 1, end);
                int arrow = example.indexOf(ARROW);
                examples.add(new Example(
                        lines.get(at).substring(BEGIN.length()),
                        String.join("\n", example.subList(0, arrow)),
                        String.join("\n", example.subList(arrow + 1, example.size()))));
                at = end;
            }
            return examples;
        }
    }

    private static int next(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && !lines.get(at).startsWith(BEGIN)) {
            at++;
        }
        return at;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadAsTheOutlineSays(Example example) {
        UnDocumentParser parser =
                UnDocumentParser.builder().spelling(example.spelling()).build();

        assertThat(OutlineOf.outline(parser.parse(example.text())))
                .isEqualToNormalizingNewlines(example.outline() + "\n");
    }
}
