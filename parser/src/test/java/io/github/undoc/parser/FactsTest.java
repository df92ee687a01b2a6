package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is read from letters against what was read from them by hand. The shares may grow, not shrink. */
class FactsTest {

    /** The least share, of recall and precision, for each kind of source that is not read without a miss. */
    private static final Map<String, Double> LEAST = Map.of("ocr", 0.84);

    @Test
    void readsTheProjectsOwnLetters() {
        assertThat(FactsReport.of(GoldFacts.own()).misses()).isEmpty();
    }

    @Test
    @Tag("long")
    void readsLettersInCirculationWhereTheyAreThere() {
        Map<String, List<GoldFacts.Gold>> bySource =
                GoldFacts.shared().stream().collect(Collectors.groupingBy(GoldFacts.Gold::group));
        bySource.forEach((source, golds) -> {
            FactsReport report = FactsReport.of(golds);
            double least = LEAST.getOrDefault(source, 1.0);
            assertThat(Math.min(report.recall(), report.precision()))
                    .as("%s: %s", source, report.misses())
                    .isGreaterThanOrEqualTo(least);
        });
    }

    @Test
    @Tag("long")
    void readsAlmostEverything() {
        List<GoldFacts.Gold> all = new ArrayList<>(GoldFacts.own());
        all.addAll(GoldFacts.shared());
        FactsReport report = FactsReport.of(all);
        if (Boolean.getBoolean(FactsReport.PRINT)) {
            report.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        }
        assertThat(report.recall()).as("%s", report.misses()).isGreaterThanOrEqualTo(0.98);
        assertThat(report.precision()).as("%s", report.misses()).isGreaterThanOrEqualTo(0.98);
    }
}
