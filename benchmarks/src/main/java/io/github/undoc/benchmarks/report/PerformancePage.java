package io.github.undoc.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows a run as the page {@code docs/performance.md}, from the template {@code performance.md} of this package. */
public final class PerformancePage {

    private static final String MISSING = "–";
    private static final double MEGABYTE = 1 << 20;
    private static final double KILOBYTE = 1 << 10;
    private static final double NANOS_IN_MICRO = 1_000;

    private PerformancePage() {}

    /**
     * Renders a file of results.
     *
     * @param args the results and the page
     * @throws IOException if one cannot be read or the other written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: PerformancePage RESULTS PAGE");
            System.exit(2);
        }
        Files.writeString(Path.of(args[1]), render(Results.read(Path.of(args[0]))));
    }

    /**
     * Renders results.
     *
     * @param results the run
     * @return the page in Markdown
     */
    public static String render(Results results) {
        return template()
                .replace("{{machine}}", machine(results))
                .replace("{{goals}}", goals(results))
                .replace("{{limits}}", limits(results))
                .replace("{{timings}}", timings(results))
                .replace("{{growth}}", growth(results))
                .replace("{{heap}}", heap(results))
                .replace("{{archive}}", archive(results));
    }

    private static String template() {
        try (InputStream in = PerformancePage.class.getResourceAsStream("performance.md")) {
            if (in == null) {
                throw new IllegalStateException("missing resource: performance.md");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("performance.md", e);
        }
    }

    private static String machine(Results results) {
        Machine machine = results.machine();
        return table(
                List.of("", ""),
                List.of(
                        List.of("Processor", machine.processor() + ", " + machine.cores() + " cores"),
                        List.of("Memory", format("%.0f GB", machine.memory() / KILOBYTE)),
                        List.of("System", machine.system()),
                        List.of("Java", machine.java()),
                        List.of("Commit", machine.commit()),
                        List.of("Date", machine.date()),
                        List.of("Form of the run", results.form()),
                        List.of("Load when it began", format("%.1f", machine.load()))));
    }

    private static String goals(Results results) {
        List<List<String>> rows = new ArrayList<>();
        for (Goal goal : Goal.all()) {
            GoalRow row = GoalRow.of(goal, results);
            String verdict = row.met() ? "met" : "**not met**, see below";
            rows.add(List.of(
                    goal.work(),
                    goal.least(),
                    row.measured().orElse("not measured"),
                    row.measured().isPresent() ? verdict : MISSING));
        }
        return table(List.of("work", "at least", "measured", ""), rows);
    }

    private static String limits(Results results) {
        StringBuilder text = new StringBuilder();
        for (Goal goal : Goal.all()) {
            GoalRow row = GoalRow.of(goal, results);
            if (!row.met() && row.measured().isPresent()) {
                text.append("- **")
                        .append(goal.work())
                        .append("** (")
                        .append(row.measured().get());
                text.append(goal.limit().isEmpty() ? "): not yet explained." : "): " + goal.limit());
                text.append('\n');
            }
        }
        return text.length() == 0 ? "All goals are met.\n" : text.toString();
    }

    private static String timings(Results results) {
        List<List<String>> rows = new ArrayList<>();
        Map<String, Timing> timings = results.timings();
        timings.forEach((name, timing) -> rows.add(List.of(
                "`" + name + "`",
                format("%.2f", timing.nanos() / NANOS_IN_MICRO),
                format("%.1f", timing.bytes() / KILOBYTE),
                beside(name, timings))));
        return table(List.of("benchmark", "µs", "KB allocated", "throughput beside peers"), rows);
    }

    private static String beside(String name, Map<String, Timing> timings) {
        List<String> ratios = new ArrayList<>();
        for (Pair pair : Pairs.all()) {
            if (pair.ours().equals(name)) {
                Optional<Double> speed = pair.speed(timings);
                String peer = pair.peer().contains(":")
                        ? pair.peer().substring(0, pair.peer().indexOf(':'))
                        : pair.peer();
                speed.ifPresent(ratio -> ratios.add(format("%.2f × ", ratio) + peer.substring(peer.indexOf('.') + 1)));
            }
        }
        return String.join(", ", ratios);
    }

    private static String growth(Results results) {
        List<List<String>> rows = new ArrayList<>();
        for (GrowthRow row : results.growth()) {
            rows.add(List.of(
                    row.spelling().toLowerCase(Locale.ROOT),
                    format("%,d", row.length()),
                    format("%.2f", row.nanosPerByte()),
                    format("%.2f", row.peerNanosPerByte()),
                    format("%.2f", row.allocatedPerByte()),
                    format("%.2f", row.heldPerByte())));
        }
        return table(
                List.of(
                        "text",
                        "bytes of text",
                        "ns/byte",
                        "ns/byte of commonmark-java",
                        "bytes allocated/byte",
                        "bytes held/byte"),
                rows);
    }

    private static String heap(Results results) {
        List<List<String>> rows = new ArrayList<>();
        for (HeapRow row : results.heap()) {
            rows.add(List.of(
                    format("%,d ", row.count()) + row.what(),
                    format("%.1f MB", row.bytes() / MEGABYTE),
                    format("%.1f MB", row.textBytes() / MEGABYTE),
                    format("%,.0f bytes", (double) row.bytes() / row.count())));
        }
        return table(List.of("held", "live heap", "their texts as strings", "each"), rows);
    }

    private static String archive(Results results) {
        List<List<String>> rows = new ArrayList<>();
        for (ArchiveRow row : results.archive()) {
            rows.add(List.of(
                    row.work(),
                    format("%,d", row.documents()),
                    Integer.toString(row.cores()),
                    format("%.1f", row.seconds()),
                    format("%,.0f", row.rate()),
                    row.liveHeap() == 0 ? MISSING : format("%.1f MB", row.liveHeap()),
                    format("%.0f MB", row.resident()),
                    format("%.0f MB", row.readBytes() / MEGABYTE),
                    format("%.0f MB", row.writtenBytes() / MEGABYTE)));
        }
        return table(
                List.of(
                        "work",
                        "documents",
                        "cores",
                        "seconds",
                        "documents/s",
                        "peak live heap",
                        "peak resident",
                        "read",
                        "written"),
                rows);
    }

    private static String table(List<String> heading, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "Not measured in this run.\n";
        }
        StringBuilder table = new StringBuilder();
        line(table, heading);
        line(table, heading.stream().map(ignored -> "---").toList());
        rows.forEach(row -> line(table, row));
        return table.toString();
    }

    private static void line(StringBuilder table, List<String> cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
