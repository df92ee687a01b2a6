package io.github.undoc.validation;

import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.UnDocumentParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The test letters, parsed. */
final class GoldLetters {

    private static final String FOLDER = "/io/github/undoc/testdata/letters";
    private static final UnDocumentParser PARSER = UnDocumentParser.create();

    private GoldLetters() {}

    /** All test letters by file name, such as {@code en/joint-buoys.md}. */
    static Map<String, UnDocument> all() {
        URL url = Objects.requireNonNull(GoldLetters.class.getResource(FOLDER), FOLDER);
        try {
            if (url.getProtocol().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(url.toURI(), Map.of())) {
                    return below(jar.getPath(FOLDER));
                }
            }
            return below(Path.of(url.toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents of a folder: what ends in .md or .txt. */
    static Map<String, UnDocument> below(Path folder) throws IOException {
        Map<String, UnDocument> letters = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(".md") || name.endsWith(".txt")) {
                    String text = Files.readString(file, StandardCharsets.UTF_8);
                    letters.put(name, PARSER.parse(text).document());
                }
            }
        }
        return letters;
    }
}
