package io.github.undoc.benchmarks;

import io.github.undoc.parser.UnDocumentParser;
import org.commonmark.parser.IncludeSourceSpans;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Text to model, beside parsers of Markdown, which read less from it. The many readers of undoc take some fifteen seconds
 * until they are compiled; the peer of the goal gets the same time.
 */
public class ParseBenchmark extends TimedBenchmark {

    private static final int LONG_WARM_UP = 15;

    private static final UnDocumentParser UNDOC = UnDocumentParser.builder().build();
    private static final org.commonmark.parser.Parser COMMONMARK =
            org.commonmark.parser.Parser.builder().build();
    private static final org.commonmark.parser.Parser COMMONMARK_SPANS = org.commonmark.parser.Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final com.vladsch.flexmark.parser.Parser FLEXMARK =
            com.vladsch.flexmark.parser.Parser.builder().build();

    /**
     * Parses with default options: all fields, diagnostics, positions.
     *
     * @param state the texts
     * @param hole takes the results
     */
    @Benchmark
    @Warmup(iterations = LONG_WARM_UP, time = 1)
    public void undoc(TextState state, Blackhole hole) {
        for (String text : state.all) {
            hole.consume(UNDOC.parse(text));
        }
    }

    /**
     * Parses Markdown without positions.
     *
     * @param state the texts
     * @param hole takes the results
     */
    @Benchmark
    @Warmup(iterations = LONG_WARM_UP, time = 1)
    public void commonmark(TextState state, Blackhole hole) {
        for (String text : state.all) {
            hole.consume(COMMONMARK.parse(text));
        }
    }

    /**
     * Parses Markdown with the positions of blocks and inlines.
     *
     * @param state the texts
     * @param hole takes the results
     */
    @Benchmark
    public void commonmarkSpans(TextState state, Blackhole hole) {
        for (String text : state.all) {
            hole.consume(COMMONMARK_SPANS.parse(text));
        }
    }

    /**
     * Parses Markdown with positions, which flexmark always keeps.
     *
     * @param state the texts
     * @param hole takes the results
     */
    @Benchmark
    public void flexmark(TextState state, Blackhole hole) {
        for (String text : state.all) {
            hole.consume(FLEXMARK.parse(text));
        }
    }
}
