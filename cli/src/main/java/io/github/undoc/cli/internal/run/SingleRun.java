package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.ArchiveSource;
import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.archive.SourceCursor;
import io.github.undoc.cli.archive.SourceDocument;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the one document of a source, for commands that have no archive before them. */
public final class SingleRun {

    private SingleRun() {}

    /**
     * Reads a text.
     *
     * @param source a source of one document
     * @param encoding the encoding, or empty to tell it from the text
     * @return the text
     * @throws IOException if there is none, or it cannot be read
     */
    public static String read(ArchiveSource source, Optional<Charset> encoding) throws IOException {
        try (SourceCursor cursor = source.open()) {
            SourceDocument document =
                    cursor.next().orElseThrow(() -> new ProblemException(Problem.EMPTY, "holds no document"));
            Optional<Charset> charset = document.decoded() ? Optional.of(StandardCharsets.UTF_8) : encoding;
            return new TextDecoder(charset).decode(document.read());
        }
    }

    /**
     * Writes a file beside its place and moves it there.
     *
     * @param bytes what to write
     * @param file where to
     * @throws IOException if it cannot be written; nothing is left behind then
     */
    public static void write(byte[] bytes, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is no place for a file");
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, ".undoc-", ".tmp");
        try {
            Files.write(draft, bytes);
            WorkFolder.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Moves a finished file into its place in one step.
     *
     * @param from the file
     * @param to its place
     * @throws IOException if it cannot be moved
     */
    public static void move(Path from, Path to) throws IOException {
        WorkFolder.move(from, to);
    }

    /**
     * Puts what was thrown into one line.
     *
     * @param thrown what was thrown while a document was read
     * @return a sentence without the name of the document
     */
    public static String sentence(Throwable thrown) {
        return Failures.of(thrown).message();
    }
}
