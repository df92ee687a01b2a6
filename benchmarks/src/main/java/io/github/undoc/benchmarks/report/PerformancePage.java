package io.github.undoc.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows a run in the tables of the page {@code docs/performance.md}. */
public final class PerformancePage {

    private static final String MISSING = "–";
    private static final double MEGABYTE = 1 << 20;
    private static final double KILOBYTE = 1 << 10;
    private static final double NANOS_IN_MICRO = 1_000;

    private PerformancePage() {}

    /**
     * Renders a file of results.
     *
     * @param args the results, the page to fill, and where to write it
     * @throws IOException if one cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: PerformancePage RESULTS PAGE TARGET");
            System.exit(2);
        }
        String page = Files.readString(Path.of(args[1]));
        Files.writeString(Path.of(args[2]), render(page, Results.read(Path.of(args[0]))));
    }

    /**
     * Fills a page with results. Each table stands between two comments, {@code <!-- begin name -->} and
     * {@code <!-- end name -->}; all else stays as it is.
     *
     * @param page the page in Markdown
     * @param results the run
     * @return the page with new tables
     * @throws IllegalArgumentException if the page lacks the comments of a table
     */
    public static String render(String page, Results results) {
        String filled = page;
        filled = fill(filled, "goals", goals(results) + limits(results));
        filled = fill(filled, "machine", machine(results));
        filled = fill(filled, "timings", timings(results));
        filled = fill(filled, "growth", growth(results));
        filled = fill(filled, "heap", heap(results));
        return fill(filled, "archive", archive(results));
    }

    private static String fill(String page, String name, String table) {
        String begin = "<!-- begin " + name + " -->\n";
        int from = page.indexOf(begin);
        int to = page.indexOf("<!-- end " + name + " -->");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the page has no place for \"" + name + "\"");
        }
        return page.substring(0, from + begin.length()) + "\n" + table + "\n" + page.substring(to);
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
                text.append(text.length() == 0 ? "\n- **" : "- **")
                        .append(goal.work())
                        .append("** (")
                        .append(row.measured().get());
                text.append(goal.limit().isEmpty() ? "): not yet explained." : "): " + goal.limit());
                text.append('\n');
            }
        }
        return text.toString();
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
