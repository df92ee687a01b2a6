package io.github.undoc.cli.archive;

import io.github.undoc.cli.internal.source.PlacedCursor;
import io.github.undoc.cli.internal.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where documents come from. The sources made here read folders, single files, zip, tar, tar.gz and gzip containers,
 * and JSON lines; programs may add their own.
 *
 * @since 0.1.0
 */
public interface ArchiveSource {

    /**
     * Opens the source.
     *
     * @return a new cursor at its beginning; the caller closes it
     * @throws IOException if there is nothing to read
     */
    SourceCursor open() throws IOException;

    /**
     * Returns the source of a path, with the usual options.
     *
     * @param path a folder, a container or a file
     * @return the source; whether it is there shows when it is opened
     */
    static ArchiveSource of(Path path) {
        return of(path, SourceOptions.usual());
    }

    /**
     * Returns the source of a path.
     *
     * <p>A folder gives all files below it that the options name, in the order of their names, containers unpacked;
     * symbolic links are followed, save those that lead back. A file is taken by its ending: {@code .zip}, {@code .tar},
     * {@code .tar.gz}, {@code .tgz}, {@code .gz}, {@code .jsonl}, {@code .ndjson}; any other is one document.
     *
     * @param path a folder, a container or a file
     * @param options what to take from it
     * @return the source; whether it is there shows when it is opened
     */
    static ArchiveSource of(Path path, SourceOptions options) {
        return Sources.of(path, options);
    }

    /**
     * Returns the source of a stream.
     *
     * @param name its name, whose ending says whether it is a container, as for files
     * @param in its bytes; read once, and closed with the cursor
     * @param options what to take from it
     * @return the source, to be opened once
     */
    static ArchiveSource of(String name, InputStream in, SourceOptions options) {
        return () -> Sources.stream(name, in, options);
    }

    /**
     * Returns this source with all its documents placed in a folder of its own, so that it can stand beside others.
     *
     * @param folder the name of the folder
     * @return a source with other names
     */
    default ArchiveSource below(String folder) {
        return () -> new PlacedCursor(open(), folder);
    }
}
