package io.github.undoc.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two benchmarks of the same work.
 *
 * @param ours the name of the one of undoc
 * @param peer the name of the one of another library
 */
public record Pair(String ours, String peer) {

    /**
     * Returns how many times the peer's throughput undoc has.
     *
     * @param timings what a run measured
     * @return the median of the ratios of each round; empty where one of the two was not run
     */
    public Optional<Double> speed(Map<String, Timing> timings) {
        Timing our = timings.get(ours);
        Timing other = timings.get(peer);
        if (our == null || other == null) {
            return Optional.empty();
        }
        int rounds = Math.min(our.rounds().size(), other.rounds().size());
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            ratios.add(other.rounds().get(i) / our.rounds().get(i));
        }
        return ratios.isEmpty() ? Optional.empty() : Optional.of(Median.of(ratios));
    }

    /**
     * Returns how many times the peer's allocation undoc has.
     *
     * @param timings what a run measured
     * @return the ratio; empty where one of the two was not run or allocates nothing
     */
    public Optional<Double> allocation(Map<String, Timing> timings) {
        Timing our = timings.get(ours);
        Timing other = timings.get(peer);
        return our == null || other == null || other.bytes() == 0
                ? Optional.empty()
                : Optional.of(our.bytes() / other.bytes());
    }
}
