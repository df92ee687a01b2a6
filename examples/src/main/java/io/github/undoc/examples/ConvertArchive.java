package io.github.undoc.examples;

import io.github.undoc.cli.archive.Archive;
import io.github.undoc.cli.archive.ArchiveReport;
import io.github.undoc.cli.archive.DocumentOutcome;
import io.github.undoc.cli.archive.DocumentOutcome.Status;
import io.github.undoc.cli.archive.Format;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Converts a folder or container of documents to JSON and Akoma Ntoso, and goes on where an earlier run was cut off. */
public final class ConvertArchive {

    private ConvertArchive() {}

    /**
     * Converts an archive and prints what failed, and how many documents there are in each language.
     *
     * @param args the folder or container, and the folder, {@code .zip} or {@code .jsonl} to write to
     * @throws IOException if the archive is not there, or nothing can be written
     */
    public static void main(String[] args) throws IOException {
        convert(Path.of(args[0]), Path.of(args[1]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static ArchiveReport convert(Path source, Path target, PrintStream out) throws IOException {
        ArchiveReport report = Archive.builder()
                .source(source)
                .target(target)
                .formats(Format.JSON, Format.AKN)
                .resume(true)
                .build()
                .run(outcome -> tell(outcome, out));
        report.languages().forEach((language, count) -> out.println(language + ": " + count));
        return report;
    }

    /** Told of each document in the order of the source, one at a time; most went well. */
    private static void tell(DocumentOutcome outcome, PrintStream out) {
        if (outcome.status() == Status.FAILED) {
            outcome.failure().ifPresent(failure -> out.println(outcome.source() + ": " + failure.message()));
        }
    }
}
