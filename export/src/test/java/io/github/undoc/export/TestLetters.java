package io.github.undoc.export;

import io.github.undoc.parser.ParseResult;
import io.github.undoc.parser.UnDocumentParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters of the test data, and other documents beside the project where there are any, by file name. */
public final class TestLetters {

    private static final Path LETTERS = Path.of("../testdata/src/main/resources/io/github/undoc/testdata/letters");
    private static final Path MORE = Path.of("../../shared/corpus");

    private TestLetters() {}

    /**
     * Returns the texts of our own letters.
     *
     * @return texts by file name, in order
     */
    public static Map<String, String> texts() {
        return texts(LETTERS);
    }

    /**
     * Returns the texts of documents that may lie beside the project.
     *
     * @return texts by file name; empty where there are none
     */
    public static Map<String, String> moreTexts() {
        return Files.isDirectory(MORE) ? texts(MORE) : Map.of();
    }

    /**
     * Returns all documents there are, read.
     *
     * @return the documents by file name
     */
    public static Map<String, ParseResult> all() {
        UnDocumentParser parser = UnDocumentParser.create();
        Map<String, ParseResult> all = new TreeMap<>();
        texts().forEach((name, text) -> all.put(name, parser.parse(text)));
        moreTexts().forEach((name, text) -> all.put(name, parser.parse(text)));
        return all;
    }

    private static Map<String, String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> texts = files.filter(file ->
                            file.toString().endsWith(".md") || file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            return texts.stream()
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString(), TestLetters::read, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
