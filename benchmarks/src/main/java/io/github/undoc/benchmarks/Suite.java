package io.github.undoc.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.undoc.benchmarks.figures.ArchiveFigures;
import io.github.undoc.benchmarks.figures.ChildJvm;
import io.github.undoc.benchmarks.figures.GrowthFigures;
import io.github.undoc.benchmarks.figures.HeapFigures;
import io.github.undoc.benchmarks.report.GrowthRow;
import io.github.undoc.benchmarks.report.HeapRow;
import io.github.undoc.benchmarks.report.Machine;
import io.github.undoc.benchmarks.report.PerformancePage;
import io.github.undoc.benchmarks.report.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks and figures, writes what they measured as JSON, and renders it as a page. */
public final class Suite {

    private static final String ALL = "io\\.github\\.undoc\\.benchmarks\\..*";

    private Suite() {}

    /**
     * Runs everything.
     *
     * @param args {@code full} or {@code short}, the file for the results, the page, and a folder for archives
     * @throws IOException if a file cannot be written
     * @throws InterruptedException if this thread is interrupted
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        if (args.length != 4) {
            System.err.println("usage: Suite full|short RESULTS PAGE FOLDER");
            System.exit(2);
        }
        Results results = args[0].equals("short") ? brief(Path.of(args[3])) : full(Path.of(args[3]));
        results.write(Path.of(args[1]));
        Files.writeString(Path.of(args[2]), PerformancePage.render(results));
    }

    private static Results full(Path folder) throws IOException, InterruptedException, RunnerException {
        Machine machine = ThisMachine.describe();
        JmhRun run = new JmhRun(ALL, 2, 5, 400);
        run.round(List.of(Texts.MARKDOWN, Texts.BARE));
        run.round(List.of(Texts.MARKDOWN, Texts.BARE));
        run.round(List.of(Texts.MARKDOWN, Texts.BARE, Texts.LETTERS));
        return new Results(
                "full",
                machine,
                run.timings(),
                growth("1000", "10000", "100000", "1000000", "10000000", "50000000"),
                heap("1000000", "10000"),
                ArchiveFigures.measure(folder, List.of(1_000, 10_000, 100_000, 200_000), 100_000));
    }

    private static Results brief(Path folder) throws IOException, InterruptedException, RunnerException {
        Machine machine = ThisMachine.describe();
        JmhRun run = new JmhRun(ALL, 1, 3, 300);
        run.round(List.of(Texts.MARKDOWN, Texts.BARE));
        return new Results(
                "short",
                machine,
                run.timings(),
                growth("1000", "10000", "100000", "1000000"),
                heap("100000", "1000"),
                ArchiveFigures.measure(folder, List.of(1_000, 4_000), 4_000));
    }

    private static List<GrowthRow> growth(String... lengths) throws IOException, InterruptedException {
        return ChildJvm.with("-XX:+UseParallelGC", "-Xms8g", "-Xmx8g", "-Xmn6g", "-XX:+AlwaysPreTouch")
                .run(GrowthFigures.class, new TypeReference<>() {}, lengths);
    }

    private static List<HeapRow> heap(String symbols, String documents) throws IOException, InterruptedException {
        return ChildJvm.with("-Xmx6g").run(HeapFigures.class, new TypeReference<>() {}, symbols, documents);
    }
}
