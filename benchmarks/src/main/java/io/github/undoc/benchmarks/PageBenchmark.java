package io.github.undoc.benchmarks;

import io.github.undoc.export.DocumentWriter;
import io.github.undoc.export.html.HtmlWriter;
import io.github.undoc.export.text.TextWriter;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Model to what people read: HTML and text. */
public class PageBenchmark extends TimedBenchmark {

    private static final DocumentWriter HTML = HtmlWriter.create();
    private static final DocumentWriter TEXT = TextWriter.create();

    /**
     * Writes pages.
     *
     * @param state the documents
     * @param hole takes the sizes
     * @throws IOException never: memory does not fail
     */
    @Benchmark
    public void html(DocumentState state, Blackhole hole) throws IOException {
        state.write(HTML, hole);
    }

    /**
     * Writes light Markdown.
     *
     * @param state the documents
     * @param hole takes the sizes
     * @throws IOException never: memory does not fail
     */
    @Benchmark
    public void text(DocumentState state, Blackhole hole) throws IOException {
        state.write(TEXT, hole);
    }
}
