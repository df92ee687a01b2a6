package io.github.undoc.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformancePageTest {

    private static final Path PAGE = Path.of("..", "docs", "performance.md");

    private static final Machine MACHINE =
            new Machine("Abacus", 2, 2_048, "Linux", "OpenJDK 17", "abc1234", "2026-11-24", 0.5);

    private static final Results RESULTS = new Results(
            "full",
            MACHINE,
            Map.of(
                    "ParseBenchmark.undoc:markdown", new Timing(List.of(50_000.0), 100_000),
                    "ParseBenchmark.commonmark:markdown", new Timing(List.of(150_000.0), 300_000),
                    "SymbolBenchmark.undoc", new Timing(List.of(250.0), 100)),
            List.of(growth(1_000, 10), growth(100_000, 10), growth(10_000_000, 14)),
            List.of(new HeapRow("parsed symbols", 1_000, 64_000, 32_000)),
            List.of(
                    new ArchiveRow("convert", 1_000, 2, 2, 20, 400, 5_000_000, 9_000_000),
                    new ArchiveRow("convert", 100_000, 2, 20, 21, 410, 500_000_000, 900_000_000),
                    new ArchiveRow("copy", 100_000, 2, 14, 0, 90, 500_000_000, 900_000_000),
                    new ArchiveRow("convert", 100_000, 1, 36, 21, 410, 500_000_000, 900_000_000)));

    private static GrowthRow growth(int length, double nanos) {
        return new GrowthRow("MARKDOWN", length, nanos, 5, 4, 20);
    }

    private static GoalRow goal(String measure) {
        return Goal.all().stream()
                .filter(goal -> goal.measure().equals(measure))
                .findFirst()
                .map(goal -> GoalRow.of(goal, RESULTS))
                .orElseThrow();
    }

    @Test
    void judgesGoals() {
        assertThat(goal("speed").measured()).hasValue("3.00 ×");
        assertThat(goal("speed").met()).isTrue();
        assertThat(goal("rate").measured()).hasValue("4.0 million/s");
        assertThat(goal("rate").met()).isFalse();
        assertThat(goal("archive-rate").measured()).hasValue("0.70");
        assertThat(goal("archive-cores").measured()).hasValue("1.80 ×");
        assertThat(goal("archive-memory").measured()).hasValue("within 5.0 %");
        assertThat(goal("growth-memory").met()).isTrue();
        assertThat(goal("growth-time").met()).isFalse();
    }

    @Test
    void showsEveryGoalAndTable() throws IOException {
        String page = PerformancePage.render(Files.readString(PAGE), RESULTS);

        assertThat(Goal.all()).allSatisfy(goal -> assertThat(page).contains("| " + goal.work() + " |"));
        assertThat(page)
                .contains("Abacus, 2 cores", "abc1234", "| convert | 100,000 | 2 |", "| 1,000 parsed symbols |")
                .contains("3.00 × commonmark")
                .contains("# Performance", "## How it is measured");
        assertThat(PerformancePage.render(page, RESULTS)).isEqualTo(page);
    }

    @Test
    void namesTheTableThatAPageLacks() {
        assertThatThrownBy(() -> PerformancePage.render("# Performance", RESULTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("goals");
    }

    @Test
    void addsTheLaterRunOfAPart() {
        Results later = new Results(
                "full",
                MACHINE,
                Map.of("SymbolBenchmark.undoc", new Timing(List.of(200.0), 100)),
                List.of(),
                List.of(new HeapRow("documents", 10, 640, 320)),
                List.of());

        Results both = RESULTS.with(later);

        assertThat(RESULTS.goesWith(later)).isTrue();
        assertThat(both.timings()).hasSize(3);
        assertThat(both.timings().get("SymbolBenchmark.undoc").nanos()).isEqualTo(200.0);
        assertThat(both.heap()).isEqualTo(later.heap());
        assertThat(both.archive()).isEqualTo(RESULTS.archive());
    }

    @Test
    void knowsEveryMeasure() {
        assertThat(Goal.all())
                .allSatisfy(goal -> assertThat(GoalRow.of(goal, RESULTS).goal()).isEqualTo(goal));
    }

    @Test
    void keepsResultsAsJson(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("results.json");
        RESULTS.write(file);

        assertThat(Results.read(file)).isEqualTo(RESULTS);
    }

    @Test
    void findsAStraightLineWithAStartStraight() {
        List<GrowthRow> rows = List.of(growth(1_000, 12), growth(10_000, 10.2), growth(1_000_000, 10.002));

        assertThat(Growth.timeDeviation(rows))
                .hasValueSatisfying(deviation -> assertThat(deviation).isLessThan(1e-6));
    }
}
