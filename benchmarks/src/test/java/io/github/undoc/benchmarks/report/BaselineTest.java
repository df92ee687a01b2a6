package io.github.undoc.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final String OURS = "ParseBenchmark.undoc:markdown";
    private static final String PEER = "ParseBenchmark.commonmark:markdown";

    private static final Map<String, Timing> STORED =
            run(List.of(100.0, 110.0, 90.0), 50, List.of(200.0, 220.0, 180.0), 100);

    private static Map<String, Timing> run(List<Double> ours, double ourBytes, List<Double> peer, double peerBytes) {
        return Map.of(OURS, new Timing(ours, ourBytes), PEER, new Timing(peer, peerBytes));
    }

    @Test
    void saysNothingOfTheSameRatiosOnASlowerMachine() {
        Map<String, Timing> slower = run(List.of(1_000.0, 1_100.0), 50, List.of(2_000.0, 2_200.0), 100);

        assertThat(Baseline.worse(STORED, slower)).isEmpty();
    }

    @Test
    void namesWhatGotSlowerBesideItsPeer() {
        Map<String, Timing> slower = run(List.of(120.0, 120.0), 50, List.of(200.0, 200.0), 100);

        assertThat(Baseline.worse(STORED, slower))
                .containsExactly("ParseBenchmark.undoc:markdown: 20 % slower"
                        + " (throughput was 2.00 × that of ParseBenchmark.commonmark:markdown, is 1.67 ×)");
    }

    @Test
    void passesOverWhatIsWorseWithinTheTolerance() {
        Map<String, Timing> slower = run(List.of(114.0), 57, List.of(200.0), 100);

        assertThat(Baseline.worse(STORED, slower)).isEmpty();
    }

    @Test
    void namesWhatAllocatesMore() {
        Map<String, Timing> fatter = run(List.of(100.0), 60, List.of(200.0), 100);

        assertThat(Baseline.worse(STORED, fatter))
                .containsExactly("ParseBenchmark.undoc:markdown: 20 % more allocation"
                        + " (bytes was 0.50 × that of ParseBenchmark.commonmark:markdown, is 0.60 ×)");
    }

    @Test
    void takesRatiosWithinARound() {
        // The machine was three times slower in the second round, for both.
        Map<String, Timing> noisy = run(List.of(100.0, 300.0, 100.0), 50, List.of(200.0, 600.0, 200.0), 100);

        assertThat(Baseline.worse(STORED, noisy)).isEmpty();
    }

    @Test
    void passesOverWhatOneRunLacks() {
        assertThat(Baseline.worse(STORED, Map.of())).isEmpty();
        assertThat(Baseline.compared(STORED, Map.of())).isZero();
        assertThat(Baseline.compared(STORED, STORED)).isEqualTo(1);
    }
}
