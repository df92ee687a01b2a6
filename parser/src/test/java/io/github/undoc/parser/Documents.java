package io.github.undoc.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The texts the tests run over: the project's own letters, and a corpus beside the project where there is one. */
final class Documents {

    private Documents() {}

    /** A text and where it is from. */
    record Document(String name, Path path, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Path ownLetters() {
        try {
            URI uri = Objects.requireNonNull(Documents.class.getResource("/io/github/undoc/testdata/letters"))
                    .toURI();
            if (uri.getScheme().equals("file")) {
                return Path.of(uri);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return Path.of("..", "testdata", "src", "main", "resources", "io", "github", "undoc", "testdata", "letters");
    }

    static Path corpus() {
        for (Path root :
                List.of(Path.of("..", "..", "shared", "corpus"), Path.of("..", "..", "..", "shared", "corpus"))) {
            if (Files.isDirectory(root)) {
                return root;
            }
        }
        return Path.of("no-corpus");
    }

    static List<Document> own() {
        return below(ownLetters());
    }

    static List<Document> shared() {
        Path corpus = corpus();
        return Files.isDirectory(corpus) ? below(corpus) : List.of();
    }

    static List<Document> all() {
        List<Document> all = new ArrayList<>(own());
        all.addAll(shared());
        return all;
    }

    private static List<Document> below(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".txt")
                            || file.toString().endsWith(".md")
                            || file.toString().endsWith(".html"))
                    .sorted()
                    .map(file -> new Document(root.relativize(file).toString().replace('\\', '/'), file, read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file. */
    static List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
