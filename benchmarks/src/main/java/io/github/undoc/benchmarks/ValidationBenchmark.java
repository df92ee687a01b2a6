package io.github.undoc.benchmarks;

import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.DocumentValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** All rules over parsed documents. */
public class ValidationBenchmark extends TimedBenchmark {

    private static final DocumentValidator VALIDATOR =
            DocumentValidator.builder().build();

    /**
     * Checks with the default rules.
     *
     * @param state the documents
     * @param hole takes the findings
     */
    @Benchmark
    public void undoc(DocumentState state, Blackhole hole) {
        for (UnDocument document : state.all) {
            hole.consume(VALIDATOR.validate(document));
        }
    }
}
