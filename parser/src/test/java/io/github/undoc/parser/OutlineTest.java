package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Reads the texts in {@code outlines.txt} and the project's own letters, and compares what came of them with the
 * outlines that are kept.
 *
 * <p>With {@code -Dundoc.outlines.update=true} the outlines are written anew from what the parser makes of each text,
 * for an author to read before they are committed. Each test is one for all texts: so they are quick to run for every
 * mutant.
 */
class OutlineTest {

    private static final Path FOLDER =
            Path.of("..", "parser", "src", "test", "resources", "io", "github", "undoc", "parser");
    private static final boolean UPDATE = Boolean.getBoolean("undoc.outlines.update");
    private static final String BEGIN = "=== ";
    private static final String ARROW = "--->";
    private static final List<Example> TEXTS = texts();
    private static final List<Example> LETTERS = letters();

    /** A text, how to read it, and its outline. */
    record Example(String title, UnDocumentParser parser, String text, String outline) {

        String actual() {
            return OutlineOf.outline(parser.parse(text));
        }

        void check() {
            assertThat(actual()).as(title).isEqualTo(outline);
        }
    }

    @Test
    void textsAreReadAsTheirOutlinesSay() throws IOException {
        if (UPDATE) {
            updateTexts();
        }
        TEXTS.forEach(Example::check);
    }

    @Test
    void lettersAreReadAsTheirOutlinesSay() throws IOException {
        if (UPDATE) {
            updateLetters();
        }
        LETTERS.forEach(Example::check);
    }

    private static List<Example> texts() {
        List<String> lines = Documents.lines(FOLDER.resolve("outlines.txt"));
        List<Example> examples = new ArrayList<>();
        int at = next(lines, 0);
        while (at < lines.size()) {
            int end = next(lines, at + 1);
            List<String> example = lines.subList(at + 1, end);
            int arrow = example.indexOf(ARROW);
            String title = lines.get(at).substring(BEGIN.length());
            examples.add(new Example(
                    title,
                    UnDocumentParser.builder()
                            .spelling(title.endsWith(" md") ? Spelling.MARKDOWN : Spelling.BARE)
                            .build(),
                    String.join("\n", example.subList(0, arrow))
                            .replace('→', '\t')
                            .replace('␌', '\f'),
                    String.join("\n", example.subList(arrow + 1, example.size())) + "\n"));
            at = end;
        }
        return examples;
    }

    private static int next(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && !lines.get(at).startsWith(BEGIN)) {
            at++;
        }
        return at;
    }

    private static List<Example> letters() {
        UnDocumentParser parser = UnDocumentParser.create();
        return Documents.own().stream()
                .map(letter -> {
                    Path file = outline(letter.name());
                    return new Example(
                            letter.name(),
                            parser,
                            letter.text(),
                            Files.exists(file) ? String.join("\n", Documents.lines(file)) + "\n" : "");
                })
                .toList();
    }

    private static Path outline(String letter) {
        return FOLDER.resolve("letters").resolve(letter + ".outline");
    }

    private static void updateTexts() throws IOException {
        Path file = FOLDER.resolve("outlines.txt");
        List<String> lines = Documents.lines(file);
        List<String> updated = new ArrayList<>(lines.subList(0, next(lines, 0)));
        int at = updated.size();
        for (Example example : TEXTS) {
            updated.addAll(lines.subList(at, lines.subList(at, lines.size()).indexOf(ARROW) + at + 1));
            updated.addAll(example.actual().lines().toList());
            at = next(lines, at + 1);
        }
        Files.writeString(file, String.join("\n", updated) + "\n");
    }

    private static void updateLetters() throws IOException {
        for (Example example : LETTERS) {
            Path file = outline(example.title());
            Files.createDirectories(file.getParent());
            Files.writeString(file, example.actual());
        }
    }
}
