package io.github.undoc.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All pairs of benchmarks that do the same work. */
public final class Pairs {

    private static final List<Pair> PAIRS = pairs();

    private Pairs() {}

    /**
     * Returns the pairs.
     *
     * @return the pairs in the order of the page
     */
    public static List<Pair> all() {
        return PAIRS;
    }

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (String texts : List.of("markdown", "bare", "letters")) {
            for (String peer : List.of("commonmark", "commonmarkSpans", "flexmark")) {
                pairs.add(new Pair("ParseBenchmark.undoc:" + texts, "ParseBenchmark." + peer + ":" + texts));
            }
            pairs.add(new Pair("FinderBenchmark.undoc:" + texts, "FinderBenchmark.regex:" + texts));
        }
        for (String texts : List.of("markdown", "letters")) {
            Stream.of(
                            new Pair("WriteBenchmark.json:", "WriteBenchmark.jacksonTree:"),
                            new Pair("WriteBenchmark.xml:", "WriteBenchmark.jaxb:"),
                            new Pair("AkomaNtosoBenchmark.undoc:", "AkomaNtosoBenchmark.staxWoodstox:"),
                            new Pair("AkomaNtosoBenchmark.undoc:", "AkomaNtosoBenchmark.staxJdk:"),
                            new Pair("PageBenchmark.html:", "AkomaNtosoBenchmark.staxWoodstox:"),
                            new Pair("PageBenchmark.text:", "AkomaNtosoBenchmark.staxWoodstox:"),
                            new Pair("ReadBenchmark.json:", "ReadBenchmark.jacksonTree:"),
                            new Pair("ReadBenchmark.xml:", "ReadBenchmark.jaxb:"),
                            new Pair("ValidationBenchmark.undoc:", "ParseBenchmark.commonmark:"))
                    .map(pair -> new Pair(pair.ours() + texts, pair.peer() + texts))
                    .forEach(pairs::add);
        }
        pairs.add(new Pair("SymbolBenchmark.undoc", "SymbolBenchmark.regex"));
        return List.copyOf(pairs);
    }
}
