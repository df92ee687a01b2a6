package io.github.undoc.cli.archive;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where results go.
 *
 * @since 0.1.0
 */
public sealed interface ArchiveTarget {

    /**
     * A folder that mirrors the source, with a file for each document and format.
     *
     * @param folder the folder, there or not
     * @since 0.1.0
     */
    record Tree(Path folder) implements ArchiveTarget {}

    /**
     * A zip file with a file for each document and format.
     *
     * @param file the zip file; replaced when all is done
     * @since 0.1.0
     */
    record Zip(Path file) implements ArchiveTarget {}

    /**
     * A file of JSON lines: an object for each document, with a field for each format.
     *
     * @param file the file; put in place when all is done
     * @since 0.1.0
     */
    record JsonLines(Path file) implements ArchiveTarget {}

    /**
     * Nowhere: documents are read and checked only.
     *
     * @since 0.1.0
     */
    record None() implements ArchiveTarget {}

    /**
     * Returns the target of a path by its ending.
     *
     * @param path a path
     * @return a zip file for {@code .zip}, JSON lines for {@code .jsonl} and {@code .ndjson}, else a folder
     */
    static ArchiveTarget of(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip")) {
            return new Zip(path);
        }
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? new JsonLines(path) : new Tree(path);
    }

    /**
     * Returns the target of a run that writes nothing.
     *
     * @return the target
     */
    static ArchiveTarget none() {
        return new None();
    }
}
