package io.github.undoc.examples.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the tests find the project, its pages and a folder to play in. */
public final class Project {

    /** The folder that holds the README. */
    public static final Path ROOT = root();

    private Project() {}

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /**
     * Returns all pages of the project.
     *
     * @return the pages at the root, then those in {@code docs} and its folders
     * @throws IOException if a folder cannot be listed
     */
    public static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(ROOT)) {
            files.filter(Project::isPage).sorted().forEach(pages::add);
        }
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            files.filter(Project::isPage).sorted().forEach(pages::add);
        }
        return pages;
    }

    private static boolean isPage(Path file) {
        return file.getFileName().toString().endsWith(".md");
    }

    /**
     * Returns the name of a file as it is written in the project.
     *
     * @param file a file below the root
     * @return the path from the root, with slashes
     */
    public static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    /**
     * Empties the working folder and puts the samples where the pages have them.
     *
     * @throws IOException if that fails
     */
    static void resetPlayground() throws IOException {
        Path playground = Path.of("").toAbsolutePath();
        if (!playground.endsWith("playground")) {
            throw new IllegalStateException(
                    "these tests run in a folder of their own, examples/target/fork-1/playground, not in "
                            + playground);
        }
        try (Stream<Path> old = Files.list(playground)) {
            old.forEach(Project::delete);
        }
        copy(ROOT.resolve("examples/letters"), playground.resolve("examples/letters"));
        copy(ROOT.resolve("examples/languages"), playground.resolve("examples/languages"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path tree) {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
