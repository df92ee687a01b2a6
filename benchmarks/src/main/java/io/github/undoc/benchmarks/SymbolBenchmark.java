package io.github.undoc.benchmarks;

import io.github.undoc.benchmarks.peer.SymbolRegex;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Symbols taken to pieces, beside one regular expression that covers the same forms. */
@State(Scope.Benchmark)
public class SymbolBenchmark extends TimedBenchmark {

    private static final int COUNT = 1_000;

    private List<String> symbols = List.of();

    /** Makes the symbols. */
    @Setup
    public void prepare() {
        symbols = Symbols.make(COUNT);
    }

    /**
     * Parses symbols into values.
     *
     * @param hole takes the symbols
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void undoc(Blackhole hole) {
        for (String symbol : symbols) {
            hole.consume(DocumentSymbol.tryParse(symbol));
        }
    }

    /**
     * Matches symbols and takes the groups as strings.
     *
     * @param hole takes the groups
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void regex(Blackhole hole) {
        for (String symbol : symbols) {
            hole.consume(SymbolRegex.parse(symbol));
        }
    }
}
