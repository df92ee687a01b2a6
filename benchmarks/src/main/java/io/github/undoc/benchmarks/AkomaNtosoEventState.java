package io.github.undoc.benchmarks;

import com.ctc.wstx.stax.WstxOutputFactory;
import io.github.undoc.benchmarks.peer.XmlEvents;
import io.github.undoc.export.akn.AkomaNtosoWriter;
import io.github.undoc.model.UnDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The Akoma Ntoso of the documents as recorded events. */
@State(Scope.Benchmark)
public class AkomaNtosoEventState {

    static final XMLOutputFactory JDK = XMLOutputFactory.newDefaultFactory();
    static final XMLOutputFactory WOODSTOX = new WstxOutputFactory();

    final List<XmlEvents> all = new ArrayList<>();

    /**
     * Writes and records.
     *
     * @param documents the documents
     * @throws XMLStreamException never: the writer writes well-formed XML
     */
    @Setup
    public void prepare(DocumentState documents) throws XMLStreamException {
        AkomaNtosoWriter writer = AkomaNtosoWriter.create();
        for (UnDocument document : documents.all) {
            all.add(XmlEvents.record(writer.writeToString(document).getBytes(StandardCharsets.UTF_8)));
        }
    }
}
