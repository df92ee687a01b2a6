package io.github.undoc.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.undoc.export.DocumentWriter;
import io.github.undoc.export.json.JsonWriter;
import io.github.undoc.export.xml.XmlWriter;
import io.github.undoc.export.xml.bound.XmlDocument;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Model to JSON and XML, beside libraries that write the same text from prepared memory. */
public class WriteBenchmark extends TimedBenchmark {

    private static final DocumentWriter JSON = JsonWriter.create();
    private static final DocumentWriter XML = XmlWriter.create();

    /**
     * Writes JSON.
     *
     * @param state the documents
     * @param hole takes the sizes
     * @throws IOException never: memory does not fail
     */
    @Benchmark
    public void json(DocumentState state, Blackhole hole) throws IOException {
        state.write(JSON, hole);
    }

    /**
     * Writes XML.
     *
     * @param state the documents
     * @param hole takes the sizes
     * @throws IOException never: memory does not fail
     */
    @Benchmark
    public void xml(DocumentState state, Blackhole hole) throws IOException {
        state.write(XML, hole);
    }

    /**
     * Jackson writes a prepared tree of the same JSON.
     *
     * @param state where to
     * @param trees the trees
     * @param hole takes the sizes
     * @throws IOException never: memory does not fail
     */
    @Benchmark
    public void jacksonTree(DocumentState state, JsonTreeState trees, Blackhole hole) throws IOException {
        for (JsonNode tree : trees.all) {
            JsonTreeState.MAPPER.writeValue(state.fresh(), tree);
            hole.consume(state.out.size());
        }
    }

    /**
     * JAXB marshals prepared objects of the same XML.
     *
     * @param state where to
     * @param objects the objects
     * @param hole takes the sizes
     * @throws JAXBException never: memory does not fail
     */
    @Benchmark
    public void jaxb(DocumentState state, XmlObjectState objects, Blackhole hole) throws JAXBException {
        for (XmlDocument object : objects.all) {
            objects.marshaller.marshal(object, state.fresh());
            hole.consume(state.out.size());
        }
    }
}
