package io.github.undoc.benchmarks;

import io.github.undoc.benchmarks.report.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs benchmarks in rounds, each benchmark in a JVM of its own in each, so that peers meet the same noise. */
final class JmhRun {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double NANOS_IN_MICRO = 1_000;

    private final Map<String, List<Double>> rounds = new TreeMap<>();
    private final Map<String, Double> bytes = new TreeMap<>();

    private final String include;
    private final int iterations;
    private final TimeValue time;

    JmhRun(String include, int iterations, int millis) {
        this.include = include;
        this.iterations = iterations;
        this.time = TimeValue.milliseconds(millis);
    }

    /**
     * Runs one round of the benchmarks that take the texts named, or take none. Documents are parsed from Markdown and
     * letters alone: a document does not show how its text was spelled.
     */
    void round(List<String> texts) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(include)
                .measurementIterations(iterations)
                .measurementTime(time)
                .timeUnit(TimeUnit.MICROSECONDS)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .param("texts", texts.toArray(String[]::new))
                .param(
                        "documents",
                        texts.stream().filter(name -> !name.equals(Texts.BARE)).toArray(String[]::new));
        for (RunResult result : new Runner(options.build()).run()) {
            take(result);
        }
    }

    private void take(RunResult result) {
        String name = result.getParams().getBenchmark();
        String method = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
        BenchmarkParams params = result.getParams();
        String texts = params.getParam("texts") == null ? params.getParam("documents") : params.getParam("texts");
        String key = texts == null ? method : method + ":" + texts;
        int documents = Texts.LETTERS.equals(texts) ? Texts.LETTER_COUNT : 1;
        double micros = result.getPrimaryResult().getStatistics().getPercentile(50);
        rounds.computeIfAbsent(key, ignored -> new ArrayList<>()).add(micros * NANOS_IN_MICRO / documents);
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        if (allocated != null) {
            bytes.merge(key, allocated.getScore() / documents, Math::min);
        }
    }

    /** Returns what all rounds measured, by the names of the benchmarks. */
    Map<String, Timing> timings() {
        Map<String, Timing> timings = new TreeMap<>();
        rounds.forEach((key, nanos) -> timings.put(key, new Timing(nanos, bytes.getOrDefault(key, 0.0))));
        return timings;
    }
}
