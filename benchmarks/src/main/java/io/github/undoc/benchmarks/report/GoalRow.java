package io.github.undoc.benchmarks.report;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A goal and what a run says of it.
 *
 * @param goal the goal
 * @param measured the figure in words; empty where the run did not measure it
 * @param met whether the goal is met
 */
public record GoalRow(Goal goal, Optional<String> measured, boolean met) {

    private static final int PERCENT = 100;
    private static final double MILLION = 1e6;
    private static final double NANOS_IN_SECOND = 1e9;

    /**
     * Measures a goal by a run.
     *
     * @param goal the goal
     * @param results the run
     * @return the row
     */
    public static GoalRow of(Goal goal, Results results) {
        return switch (goal.measure()) {
            case "speed" -> atLeast(goal, new Pair(goal.ours(), goal.peer()).speed(results.timings()), "%.2f ×");
            case "rate" -> rate(goal, results);
            case "growth-time" -> deviation(goal, Growth.timeDeviation(results.growth()));
            case "growth-memory" -> deviation(goal, Growth.memoryDeviation(results.growth()));
            case "archive-rate" -> atLeast(goal, archiveRate(results), "%.2f");
            case "archive-cores" -> atLeast(goal, archiveCores(results), "%.2f ×");
            case "archive-memory" -> deviation(goal, archiveMemory(results));
            default -> throw new IllegalArgumentException("no measure \"" + goal.measure() + "\"");
        };
    }

    private static GoalRow atLeast(Goal goal, Optional<Double> value, String form) {
        return new GoalRow(
                goal,
                value.map(it -> String.format(Locale.ROOT, form, it)),
                value.filter(it -> it >= goal.bound()).isPresent());
    }

    private static GoalRow rate(Goal goal, Results results) {
        Optional<Double> rate =
                Optional.ofNullable(results.timings().get(goal.ours())).map(it -> NANOS_IN_SECOND / it.nanos());
        return new GoalRow(
                goal,
                rate.map(it -> String.format(Locale.ROOT, "%.1f million/s", it / MILLION)),
                rate.filter(it -> it >= goal.bound()).isPresent());
    }

    private static GoalRow deviation(Goal goal, Optional<Double> value) {
        return new GoalRow(
                goal,
                value.map(it -> String.format(Locale.ROOT, "within %.1f %%", it * PERCENT)),
                value.filter(it -> it <= goal.bound()).isPresent());
    }

    private static Stream<ArchiveRow> rows(Results results, String work, int cores) {
        return results.archive().stream().filter(row -> row.work().equals(work) && row.cores() == cores);
    }

    private static Optional<Double> archiveRate(Results results) {
        return largest(rows(results, "copy", 2))
                .flatMap(copy -> rows(results, "convert", 2)
                        .filter(row -> row.documents() == copy.documents())
                        .findFirst()
                        .map(row -> row.rate() / copy.rate()));
    }

    private static Optional<Double> archiveCores(Results results) {
        return largest(rows(results, "convert", 1))
                .flatMap(one -> rows(results, "convert", 2)
                        .filter(row -> row.documents() == one.documents())
                        .findFirst()
                        .map(row -> row.rate() / one.rate()));
    }

    private static Optional<ArchiveRow> largest(Stream<ArchiveRow> rows) {
        return rows.max(Comparator.comparingInt(ArchiveRow::documents));
    }

    private static Optional<Double> archiveMemory(Results results) {
        List<ArchiveRow> rows = rows(results, "convert", 2).toList();
        if (rows.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(Math.max(spread(rows, ArchiveRow::resident), spread(rows, ArchiveRow::liveHeap)));
    }

    private static double spread(List<ArchiveRow> rows, ToDoubleFunction<ArchiveRow> figure) {
        DoubleSummaryStatistics statistics = rows.stream().mapToDouble(figure).summaryStatistics();
        return statistics.getMax() / statistics.getMin() - 1;
    }
}
