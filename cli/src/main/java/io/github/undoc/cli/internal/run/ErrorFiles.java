package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.DocumentOutcome.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The folder with a note on each document that was not converted. */
final class ErrorFiles {

    private final Path folder;
    private final Path temporary;

    ErrorFiles(Path base, Path temporary) {
        this.folder = base.resolve("errors");
        this.temporary = temporary;
    }

    private Path file(String name) {
        return folder.resolve(name + ".txt");
    }

    void write(String source, String name, Failure failure, int thread) throws IOException {
        String text = source + ": " + failure.message() + "\ncause: "
                + failure.problem().key() + "\n" + (failure.details().isEmpty() ? "" : "\n" + failure.details());
        Path draft = temporary.resolve(thread + ".error");
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        Path file = file(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent(), "an error note has a folder"));
        WorkFolder.move(draft, file);
    }

    /** Removes the note of a document that is converted now, and folders left empty by that. */
    void remove(String name) throws IOException {
        Path file = file(name);
        if (!Files.deleteIfExists(file)) {
            return;
        }
        for (Path at = file.getParent(); at != null && at.startsWith(folder); at = at.getParent()) {
            try {
                Files.delete(at);
            } catch (java.nio.file.DirectoryNotEmptyException e) {
                return;
            }
        }
    }
}
