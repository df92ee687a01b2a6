package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Reads the texts in {@code outlines.txt}, the examples of {@code docs/format.md} and the project's own letters, and
 * compares what came of them with the outlines that are kept.
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
    private static final String FENCE = "`".repeat(32);
    private static final List<Example> TEXTS = texts();
    private static final List<Example> PAGE = page();
    private static final List<Example> LETTERS = letters();

    /** A text, how to read it, and its outline. */
    record Example(String title, UnDocumentParser parser, String text, String outline) {

        String actual() {
            return OutlineOf.withFacts(parser.parse(text));
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
    void examplesOfTheFormatAreReadAsTheirOutlinesSay() throws IOException {
        if (UPDATE) {
            updatePage();
        }
        PAGE.forEach(Example::check);
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
                    parser(title.endsWith(" md")),
                    text(example.subList(0, arrow)),
                    outline(example.subList(arrow + 1, example.size()))));
            at = end;
        }
        return examples;
    }

    private static UnDocumentParser parser(boolean markdown) {
        return UnDocumentParser.builder()
                .spelling(markdown ? Spelling.MARKDOWN : Spelling.BARE)
                .build();
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines).replace('→', '\t').replace('␌', '\f');
    }

    private static String outline(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** The examples of the page, numbered, each beside the outline of its number. */
    private static List<Example> page() {
        List<String> lines = Documents.lines(Path.of("..", "docs", "format.md"));
        List<String> outlines = Documents.lines(FOLDER.resolve("format-outlines.txt"));
        List<Example> examples = new ArrayList<>();
        int at = next(outlines, 0);
        for (int i = 0; i < lines.size(); i++) {
            String[] head = lines.get(i).split(" ", -1);
            if (head.length < 3 || !head[0].equals(FENCE) || !head[1].equals("example")) {
                continue;
            }
            int dot = i + 1 + lines.subList(i + 1, lines.size()).indexOf(".");
            int end = next(outlines, at + 1);
            examples.add(new Example(
                    (examples.size() + 1) + " " + head[2],
                    parser(head[2].equals("md")),
                    text(lines.subList(i + 1, dot)),
                    at < end ? outline(outlines.subList(at + 1, end)) : ""));
            at = end;
        }
        return examples;
    }

    private static int next(List<String> lines, int from) {
        int at = Math.min(from, lines.size());
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
                            Files.exists(file) ? outline(Documents.lines(file)) : "");
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

    private static void updatePage() throws IOException {
        StringBuilder updated =
                new StringBuilder("# What the examples of docs/format.md are read as, in the form of outlines.txt.\n");
        for (Example example : PAGE) {
            updated.append(BEGIN).append(example.title()).append('\n').append(example.actual());
        }
        Files.writeString(FOLDER.resolve("format-outlines.txt"), updated);
    }

    private static void updateLetters() throws IOException {
        for (Example example : LETTERS) {
            Path file = outline(example.title());
            Files.createDirectories(file.getParent());
            Files.writeString(file, example.actual());
        }
    }
}
