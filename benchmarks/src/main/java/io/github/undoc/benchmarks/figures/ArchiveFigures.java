package io.github.undoc.benchmarks.figures;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.undoc.benchmarks.GenerateLetters;
import io.github.undoc.benchmarks.report.ArchiveRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs over archives of generated letters: how fast, with how much memory, on one core and on two. */
public final class ArchiveFigures {

    /** The options of the start script for a run over much, from the root of the project. */
    static final String OPTIONS = "cli/options/many";

    private static final int CORES = 2;
    private static final int SEED = 1;
    private static final TypeReference<ArchiveRow> ROW = new TypeReference<>() {};

    private final Path folder;
    private final List<ArchiveRow> rows = new ArrayList<>();

    private ArchiveFigures(Path folder) {
        this.folder = folder;
    }

    /**
     * Generates letters and measures runs over them.
     *
     * @param folder where the archives lie while they are measured; emptied before and afterwards
     * @param counts how many documents each run on two cores converts, thousands, in rising order
     * @param compared how many documents are also converted on one core and copied on two; one of the counts
     * @return the rows
     * @throws IOException if a file cannot be read or written
     * @throws InterruptedException if this thread is interrupted
     */
    public static List<ArchiveRow> measure(Path folder, List<Integer> counts, int compared)
            throws IOException, InterruptedException {
        FileTrees.remove(folder);
        ArchiveFigures figures = new ArchiveFigures(folder);
        Path letters = folder.resolve("letters");
        GenerateLetters.write(letters, counts.get(counts.size() - 1), SEED);
        for (int count : counts) {
            Path sources = figures.sources(letters, count);
            Path target = folder.resolve("converted");
            figures.convert(sources, target, CORES, count);
            if (count == compared) {
                figures.copy(sources, target, folder.resolve("copied"));
                FileTrees.remove(target);
                figures.convert(sources, target, 1, count);
            }
            FileTrees.remove(target);
        }
        FileTrees.remove(folder);
        return List.copyOf(figures.rows);
    }

    /** A tree of the first letters, made of links to their folders. */
    private Path sources(Path letters, int count) throws IOException {
        Path sources = Files.createDirectories(folder.resolve(String.format(Locale.ROOT, "first-%d", count)));
        List<Path> below;
        try (Stream<Path> list = Files.list(letters)) {
            below = list.sorted().limit(count / GenerateLetters.PER_FOLDER).toList();
        }
        for (Path each : below) {
            Files.createSymbolicLink(sources.resolve(each.getFileName()), each.toAbsolutePath());
        }
        return sources;
    }

    private void convert(Path sources, Path target, int cores, int count) throws IOException, InterruptedException {
        rows.add(jvm(cores)
                .run(ConvertProgram.class, ROW, sources.toString(), target.toString(), "" + cores, "" + count));
    }

    private void copy(Path sources, Path model, Path target) throws IOException, InterruptedException {
        rows.add(jvm(CORES)
                .run(CopyProgram.class, ROW, sources.toString(), model.toString(), target.toString(), "" + CORES));
        FileTrees.remove(target);
    }

    /** A JVM with the options that a user's run has; what was written before is on the disk before it starts. */
    private static ChildJvm jvm(int cores) throws IOException, InterruptedException {
        new ProcessBuilder("sync").inheritIO().start().waitFor();
        return ChildJvm.with("@" + OPTIONS).onCores(cores);
    }
}
