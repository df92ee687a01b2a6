package io.github.undoc.benchmarks.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Compares a run with a stored one. Never by absolute times, which say more of the machine than of the code: by the
 * ratios of each benchmark to its peer in the same run.
 */
public final class Baseline {

    /** How much worse a ratio may become before it is named. */
    public static final double TOLERANCE = 0.15;

    private Baseline() {}

    /**
     * Compares two files of results and says what got worse.
     *
     * @param args the stored results and the new ones
     * @throws java.io.IOException if one cannot be read
     */
    public static void main(String[] args) throws java.io.IOException {
        if (args.length != 2) {
            System.err.println("usage: Baseline BASELINE RESULTS");
            System.exit(2);
        }
        Results stored = Results.read(Path.of(args[0]));
        Results now = Results.read(Path.of(args[1]));
        int compared = compared(stored.timings(), now.timings());
        List<String> worse = worse(stored.timings(), now.timings());
        worse.forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%d of %d comparisons worse by more than %.0f %%%n",
                worse.size(),
                compared,
                TOLERANCE * 100);
        // A check that compares nothing must not pass.
        System.exit(compared == 0 ? 2 : worse.isEmpty() ? 0 : 1);
    }

    static int compared(Map<String, Timing> stored, Map<String, Timing> now) {
        return (int) Pairs.all().stream()
                .filter(pair ->
                        pair.speed(stored).isPresent() && pair.speed(now).isPresent())
                .count();
    }

    /**
     * Says what got worse.
     *
     * @param stored what the earlier run measured
     * @param now what the later run measured
     * @return a sentence for each pair whose speed or allocation, measured by its peer, got worse by more than
     *     {@link #TOLERANCE}; pairs that one of the two runs lacks are passed over
     */
    public static List<String> worse(Map<String, Timing> stored, Map<String, Timing> now) {
        List<String> worse = new ArrayList<>();
        for (Pair pair : Pairs.all()) {
            Optional<Double> speedBefore = pair.speed(stored);
            Optional<Double> speedNow = pair.speed(now);
            if (speedBefore.isPresent() && speedNow.isPresent()) {
                double factor = speedBefore.get() / speedNow.get();
                if (factor > 1 + TOLERANCE) {
                    worse.add(sentence(pair, "slower", factor, "throughput", speedBefore.get(), speedNow.get()));
                }
            }
            Optional<Double> bytesBefore = pair.allocation(stored);
            Optional<Double> bytesNow = pair.allocation(now);
            if (bytesBefore.isPresent() && bytesNow.isPresent()) {
                double factor = bytesNow.get() / bytesBefore.get();
                if (factor > 1 + TOLERANCE) {
                    worse.add(sentence(pair, "more allocation", factor, "bytes", bytesBefore.get(), bytesNow.get()));
                }
            }
        }
        return worse;
    }

    private static String sentence(Pair pair, String how, double factor, String what, double before, double now) {
        return String.format(
                Locale.ROOT,
                "%s: %.0f %% %s (%s was %.2f × that of %s, is %.2f ×)",
                pair.ours(),
                (factor - 1) * 100,
                how,
                what,
                before,
                pair.peer(),
                now);
    }
}
