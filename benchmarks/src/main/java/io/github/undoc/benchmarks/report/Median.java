package io.github.undoc.benchmarks.report;

import java.util.List;

/** The middle of numbers. */
public final class Median {

    private Median() {}

    /**
     * Returns the median.
     *
     * @param numbers at least one number
     * @return the middle one; of an even count, the mean of the two in the middle
     */
    public static double of(List<Double> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("nothing has no median");
        }
        List<Double> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
