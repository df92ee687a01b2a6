package io.github.undoc.benchmarks;

import io.github.undoc.export.DocumentReader;
import io.github.undoc.export.json.JsonReader;
import io.github.undoc.export.xml.XmlReader;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Written documents back to model, beside libraries that read the same bytes into trees and objects. */
public class ReadBenchmark extends TimedBenchmark {

    private static final DocumentReader JSON = JsonReader.create();
    private static final DocumentReader XML = XmlReader.create();

    /**
     * Reads JSON.
     *
     * @param state the bytes
     * @param hole takes the documents
     * @throws IOException never: memory does not fail
     */
    @Benchmark
    public void json(JsonTreeState state, Blackhole hole) throws IOException {
        for (byte[] bytes : state.bytes) {
            hole.consume(JSON.read(new ByteArrayInputStream(bytes)));
        }
    }

    /**
     * Jackson reads JSON into a tree.
     *
     * @param state the bytes
     * @param hole takes the trees
     * @throws IOException never: memory does not fail
     */
    @Benchmark
    public void jacksonTree(JsonTreeState state, Blackhole hole) throws IOException {
        for (byte[] bytes : state.bytes) {
            hole.consume(JsonTreeState.MAPPER.readTree(new ByteArrayInputStream(bytes)));
        }
    }

    /**
     * Reads XML.
     *
     * @param state the bytes
     * @param hole takes the documents
     * @throws IOException never: memory does not fail
     */
    @Benchmark
    public void xml(XmlObjectState state, Blackhole hole) throws IOException {
        for (byte[] bytes : state.bytes) {
            hole.consume(XML.read(new ByteArrayInputStream(bytes)));
        }
    }

    /**
     * JAXB reads XML into objects.
     *
     * @param state the bytes
     * @param hole takes the objects
     * @throws JAXBException never: the XML is valid
     */
    @Benchmark
    public void jaxb(XmlObjectState state, Blackhole hole) throws JAXBException {
        for (byte[] bytes : state.bytes) {
            hole.consume(state.read(bytes));
        }
    }
}
