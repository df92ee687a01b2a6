package io.github.undoc.benchmarks.report;

import java.util.List;

/**
 * What one benchmark measured, for one document or symbol.
 *
 * @param rounds the median of the iterations of each round, in nanoseconds; rounds of different benchmarks with the same
 *     index were run side by side
 * @param bytes what was allocated
 */
public record Timing(List<Double> rounds, double bytes) {

    /** Copies the rounds. */
    public Timing {
        rounds = List.copyOf(rounds);
    }

    /**
     * Returns the time.
     *
     * @return the median of the rounds, in nanoseconds
     */
    public double nanos() {
        return Median.of(rounds);
    }
}
