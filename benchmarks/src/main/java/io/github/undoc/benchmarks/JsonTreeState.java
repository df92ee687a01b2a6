package io.github.undoc.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.undoc.export.json.JsonWriter;
import io.github.undoc.model.UnDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The JSON of the documents, as bytes and as Jackson's trees. */
@State(Scope.Benchmark)
public class JsonTreeState {

    static final ObjectMapper MAPPER = new ObjectMapper().disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);

    final List<byte[]> bytes = new ArrayList<>();
    final List<JsonNode> all = new ArrayList<>();

    /**
     * Writes the JSON and reads the trees.
     *
     * @param documents the documents
     * @throws IOException never: memory does not fail
     */
    @Setup
    public void prepare(DocumentState documents) throws IOException {
        JsonWriter writer = JsonWriter.create();
        for (UnDocument document : documents.all) {
            byte[] json = writer.writeToString(document).getBytes(StandardCharsets.UTF_8);
            bytes.add(json);
            all.add(MAPPER.readTree(json));
        }
    }
}
