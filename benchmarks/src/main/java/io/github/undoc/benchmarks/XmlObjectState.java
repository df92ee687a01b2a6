package io.github.undoc.benchmarks;

import io.github.undoc.export.xml.XmlWriter;
import io.github.undoc.export.xml.bound.XmlDocument;
import io.github.undoc.model.UnDocument;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The XML of the documents, as bytes and as objects bound by JAXB. */
@State(Scope.Benchmark)
public class XmlObjectState {

    private static final JAXBContext CONTEXT = context();

    final List<byte[]> bytes = new ArrayList<>();
    final List<XmlDocument> all = new ArrayList<>();

    /** One marshaller, used again and again. */
    final Marshaller marshaller = marshaller();

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(XmlDocument.class);
        } catch (JAXBException e) {
            throw new IllegalStateException("undoc binds the same classes", e);
        }
    }

    private static Marshaller marshaller() {
        try {
            return CONTEXT.createMarshaller();
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes the XML and reads the objects.
     *
     * @param documents the documents
     * @throws JAXBException never: undoc writes valid XML
     */
    @Setup
    public void prepare(DocumentState documents) throws JAXBException {
        XmlWriter writer = XmlWriter.create();
        for (UnDocument document : documents.all) {
            byte[] xml = writer.writeToString(document).getBytes(StandardCharsets.UTF_8);
            bytes.add(xml);
            all.add(read(xml));
        }
    }

    XmlDocument read(byte[] xml) throws JAXBException {
        return CONTEXT.createUnmarshaller()
                .unmarshal(new StreamSource(new ByteArrayInputStream(xml)), XmlDocument.class)
                .getValue();
    }
}
