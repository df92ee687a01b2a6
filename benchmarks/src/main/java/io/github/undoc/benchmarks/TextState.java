package io.github.undoc.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The texts one benchmark reads. */
@State(Scope.Benchmark)
public class TextState {

    /** Which texts. */
    @Param({Texts.MARKDOWN, Texts.BARE, Texts.LETTERS})
    public String texts = Texts.MARKDOWN;

    List<String> all = List.of();

    /** Makes the texts. */
    @Setup
    public void prepare() {
        all = Texts.named(texts);
    }
}
