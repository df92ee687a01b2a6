package io.github.undoc.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.undoc.benchmarks.figures.ArchiveFigures;
import io.github.undoc.benchmarks.figures.ChildJvm;
import io.github.undoc.benchmarks.figures.GrowthFigures;
import io.github.undoc.benchmarks.figures.HeapFigures;
import io.github.undoc.benchmarks.report.ArchiveRow;
import io.github.undoc.benchmarks.report.GrowthRow;
import io.github.undoc.benchmarks.report.HeapRow;
import io.github.undoc.benchmarks.report.PerformancePage;
import io.github.undoc.benchmarks.report.Results;
import io.github.undoc.benchmarks.report.Timing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs benchmarks and figures part by part. After each part, what was measured is added to the results as JSON and shown on
 * a page, so that a run that is broken off goes on where it stood.
 */
public final class Suite {

    private final boolean brief;
    private final Path results;
    private final Path page;
    private final Path target;
    private final Path folder;

    private Suite(boolean brief, Path results, Path page, Path target, Path folder) {
        this.brief = brief;
        this.results = results;
        this.page = page;
        this.target = target;
        this.folder = folder;
    }

    /**
     * Runs parts.
     *
     * @param args {@code full} or {@code short}, the file of the results, the page to fill, where to write it, a folder for
     *     archives, and the names of the parts; all parts where none is named
     * @throws IOException if a file cannot be written
     * @throws InterruptedException if this thread is interrupted
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        if (args.length < 5) {
            System.err.println("usage: Suite full|short RESULTS PAGE TARGET FOLDER [PART...]");
            System.exit(2);
        }
        List<String> all = List.of(args);
        Suite suite = new Suite(
                args[0].equals("short"), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]), Path.of(args[4]));
        for (Part part : Part.named(all.subList(5, all.size()))) {
            suite.add(suite.measure(part));
        }
    }

    private void add(Results later) throws IOException {
        Results all = later;
        if (Files.exists(results)) {
            Results earlier = Results.read(results);
            if (earlier.goesWith(later)) {
                all = earlier.with(later);
            } else {
                System.out.println("earlier results are of another commit or machine: left out");
            }
        }
        all.write(results);
        Files.writeString(target, PerformancePage.render(Files.readString(page), all));
    }

    private Results measure(Part part) throws IOException, InterruptedException, RunnerException {
        return new Results(
                brief ? "short" : "full",
                ThisMachine.describe(),
                part.benchmarks().isEmpty() ? Map.of() : timings(part),
                part == Part.GROWTH ? growth() : List.of(),
                part == Part.HEAP ? heap() : List.of(),
                part == Part.ARCHIVE ? archive() : List.of());
    }

    private Map<String, Timing> timings(Part part) throws RunnerException {
        JmhRun run = brief ? new JmhRun(part.benchmarks(), 3, 300) : new JmhRun(part.benchmarks(), 5, 400);
        run.round(List.of(Texts.MARKDOWN, Texts.BARE));
        if (!brief) {
            run.round(List.of(Texts.MARKDOWN, Texts.BARE));
            run.round(List.of(Texts.MARKDOWN, Texts.BARE, Texts.LETTERS));
        }
        return run.timings();
    }

    private List<GrowthRow> growth() throws IOException, InterruptedException {
        String[] lengths = brief
                ? new String[] {"1000", "10000", "100000", "1000000"}
                : new String[] {"1000", "10000", "100000", "1000000", "10000000", "50000000"};
        return ChildJvm.with("-XX:+UseParallelGC", "-Xms8g", "-Xmx8g", "-Xmn6g", "-XX:+AlwaysPreTouch")
                .run(GrowthFigures.class, new TypeReference<>() {}, lengths);
    }

    private List<HeapRow> heap() throws IOException, InterruptedException {
        String symbols = brief ? "100000" : "1000000";
        String documents = brief ? "1000" : "10000";
        return ChildJvm.with("-Xmx6g").run(HeapFigures.class, new TypeReference<>() {}, symbols, documents);
    }

    private List<ArchiveRow> archive() throws IOException, InterruptedException {
        return brief
                ? ArchiveFigures.measure(folder, List.of(1_000, 4_000), 4_000)
                : ArchiveFigures.measure(folder, List.of(1_000, 10_000, 100_000, 200_000), 100_000);
    }
}
