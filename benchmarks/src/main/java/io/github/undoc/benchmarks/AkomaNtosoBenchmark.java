package io.github.undoc.benchmarks;

import io.github.undoc.benchmarks.peer.XmlEvents;
import io.github.undoc.export.DocumentWriter;
import io.github.undoc.export.akn.AkomaNtosoWriter;
import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Model to Akoma Ntoso, beside StAX writers that write the same events from memory. */
public class AkomaNtosoBenchmark extends TimedBenchmark {

    private static final DocumentWriter UNDOC = AkomaNtosoWriter.create();

    /**
     * Writes Akoma Ntoso.
     *
     * @param state the documents
     * @param hole takes the sizes
     * @throws IOException never: memory does not fail
     */
    @Benchmark
    public void undoc(DocumentState state, Blackhole hole) throws IOException {
        state.write(UNDOC, hole);
    }

    /**
     * The JDK's StAX writer writes the recorded events of the same Akoma Ntoso.
     *
     * @param state where to
     * @param events the events
     * @param hole takes the sizes
     * @throws XMLStreamException never: the events are well-formed
     */
    @Benchmark
    public void staxJdk(DocumentState state, AkomaNtosoEventState events, Blackhole hole) throws XMLStreamException {
        replay(AkomaNtosoEventState.JDK, state, events, hole);
    }

    /**
     * Woodstox writes the recorded events of the same Akoma Ntoso.
     *
     * @param state where to
     * @param events the events
     * @param hole takes the sizes
     * @throws XMLStreamException never: the events are well-formed
     */
    @Benchmark
    public void staxWoodstox(DocumentState state, AkomaNtosoEventState events, Blackhole hole)
            throws XMLStreamException {
        replay(AkomaNtosoEventState.WOODSTOX, state, events, hole);
    }

    private static void replay(
            XMLOutputFactory factory, DocumentState state, AkomaNtosoEventState events, Blackhole hole)
            throws XMLStreamException {
        for (XmlEvents document : events.all) {
            XMLStreamWriter writer = factory.createXMLStreamWriter(state.fresh(), "UTF-8");
            document.replay(writer);
            writer.close();
            hole.consume(state.out.size());
        }
    }
}
