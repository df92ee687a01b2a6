package io.github.undoc.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Says how far growth is from a straight line. */
public final class Growth {

    private Growth() {}

    /**
     * Returns how far time is from growing in a straight line.
     *
     * @param rows the sizes, spellings mixed
     * @return the greatest deviation of a size from the line of its spelling, as a share; empty for fewer than three
     *     sizes
     */
    public static Optional<Double> timeDeviation(List<GrowthRow> rows) {
        return deviation(rows, GrowthRow::nanosPerByte);
    }

    /**
     * Returns how far allocated and held memory are from growing in a straight line.
     *
     * @param rows the sizes, spellings mixed
     * @return the greatest deviation of a size from the line of its spelling, as a share; empty for fewer than three
     *     sizes
     */
    public static Optional<Double> memoryDeviation(List<GrowthRow> rows) {
        return deviation(rows, GrowthRow::allocatedPerByte)
                .flatMap(allocated -> deviation(rows, GrowthRow::heldPerByte).map(held -> Math.max(allocated, held)));
    }

    private static Optional<Double> deviation(List<GrowthRow> rows, ToDoubleFunction<GrowthRow> perByte) {
        Optional<Double> greatest = Optional.empty();
        for (String spelling : rows.stream().map(GrowthRow::spelling).distinct().toList()) {
            List<double[]> points = new ArrayList<>();
            for (GrowthRow row : rows) {
                if (row.spelling().equals(spelling)) {
                    points.add(new double[] {row.length(), perByte.applyAsDouble(row) * row.length()});
                }
            }
            if (points.size() < 3) {
                return Optional.empty();
            }
            double deviation = fromLine(points);
            greatest = Optional.of(Math.max(deviation, greatest.orElse(0.0)));
        }
        return greatest;
    }

    /**
     * Lays the line through points that keeps the sum of the squares of relative deviations least, since the sizes span
     * five orders of magnitude, and returns the greatest relative deviation from it.
     */
    private static double fromLine(List<double[]> points) {
        double weights = 0;
        double ofX = 0;
        double ofY = 0;
        double ofXx = 0;
        double ofXy = 0;
        for (double[] point : points) {
            double weight = 1 / (point[1] * point[1]);
            weights += weight;
            ofX += weight * point[0];
            ofY += weight * point[1];
            ofXx += weight * point[0] * point[0];
            ofXy += weight * point[0] * point[1];
        }
        double slope = (weights * ofXy - ofX * ofY) / (weights * ofXx - ofX * ofX);
        double start = (ofY - slope * ofX) / weights;
        double greatest = 0;
        for (double[] point : points) {
            greatest = Math.max(greatest, Math.abs(point[1] - (start + slope * point[0])) / point[1]);
        }
        return greatest;
    }
}
