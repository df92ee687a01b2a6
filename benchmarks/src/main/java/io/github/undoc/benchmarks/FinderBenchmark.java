package io.github.undoc.benchmarks;

import io.github.undoc.benchmarks.peer.SymbolRegex;
import io.github.undoc.model.symbol.SymbolFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Symbols and resolutions found in running text, beside a regular expression that finds symbols alone. */
public class FinderBenchmark extends TimedBenchmark {

    private static final SymbolFinder FINDER = SymbolFinder.create();

    /**
     * Finds symbols and resolutions.
     *
     * @param state the texts
     * @param hole takes what was found
     */
    @Benchmark
    public void undoc(TextState state, Blackhole hole) {
        for (String text : state.all) {
            hole.consume(FINDER.find(text));
        }
    }

    /**
     * Finds symbols.
     *
     * @param state the texts
     * @param hole takes what was found
     */
    @Benchmark
    public void regex(TextState state, Blackhole hole) {
        for (String text : state.all) {
            hole.consume(SymbolRegex.find(text));
        }
    }
}
