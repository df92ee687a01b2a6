package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read from letters against what was read from them by hand. The shares may grow, not shrink. */
class FactsTest {

    @Test
    void readsTheProjectsOwnLetters() {
        FactsReport report = FactsReport.of(GoldFacts.own());
        assertThat(report.recall()).as("%s", report.misses()).isGreaterThan(0.975);
        assertThat(report.precision()).as("%s", report.misses()).isGreaterThan(0.98);
    }

    @Test
    void readsLettersInCirculationWhereTheyAreThere() {
        List<GoldFacts.Gold> shared = GoldFacts.shared();
        FactsReport report = FactsReport.of(shared);
        assertThat(report.recall()).as("%s", report.misses()).isGreaterThan(0.89);
        FactsReport seed = FactsReport.of(
                shared.stream().filter(gold -> gold.name().contains("zh-0001")).toList());
        assertThat(seed.misses()).isEmpty();
    }
}
