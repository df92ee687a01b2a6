package io.github.undoc.benchmarks;

import io.github.undoc.export.DocumentWriter;
import io.github.undoc.model.UnDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The documents one benchmark writes or checks, and where they are written to. */
@State(Scope.Benchmark)
public class DocumentState {

    /** Which documents. */
    @Param({Texts.MARKDOWN, Texts.LETTERS})
    public String documents = Texts.MARKDOWN;

    final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);

    List<UnDocument> all = List.of();

    /** Parses the documents. */
    @Setup
    public void prepare() {
        all = Documents.named(documents);
    }

    void write(DocumentWriter writer, Blackhole hole) throws IOException {
        for (UnDocument document : all) {
            writer.write(document, fresh());
            hole.consume(out.size());
        }
    }

    /** Empties the output, which keeps its room, so that all writers write to warm memory. */
    ByteArrayOutputStream fresh() {
        out.reset();
        return out;
    }
}
