package io.github.undoc.benchmarks.peer;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** The events of an XML text, recorded in memory, to be written again by any writer: what writing alone costs. */
public final class XmlEvents {

    private enum Kind {
        START,
        NAMESPACE,
        ATTRIBUTE,
        TEXT,
        INSTRUCTION,
        END
    }

    private record Event(Kind kind, String prefix, String local, String namespace, String text) {}

    private final List<Event> events = new ArrayList<>();

    private XmlEvents() {}

    /**
     * Records a text.
     *
     * @param xml the bytes
     * @return its elements, namespaces, attributes, characters and processing instructions
     * @throws XMLStreamException if it is not well-formed
     */
    public static XmlEvents record(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml), "UTF-8");
        XmlEvents recorded = new XmlEvents();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> recorded.start(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                    recorded.events.add(new Event(Kind.TEXT, "", "", "", reader.getText()));
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    recorded.events.add(
                            new Event(Kind.INSTRUCTION, "", reader.getPITarget(), "", empty(reader.getPIData())));
                case XMLStreamConstants.END_ELEMENT -> recorded.events.add(new Event(Kind.END, "", "", "", ""));
                default -> {
                    // Comments and the end of the document are not written.
                }
            }
        }
        reader.close();
        return recorded;
    }

    private void start(XMLStreamReader reader) {
        events.add(new Event(
                Kind.START, empty(reader.getPrefix()), reader.getLocalName(), empty(reader.getNamespaceURI()), ""));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            events.add(new Event(
                    Kind.NAMESPACE, empty(reader.getNamespacePrefix(i)), "", empty(reader.getNamespaceURI(i)), ""));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            events.add(new Event(
                    Kind.ATTRIBUTE,
                    empty(reader.getAttributePrefix(i)),
                    reader.getAttributeLocalName(i),
                    empty(reader.getAttributeNamespace(i)),
                    reader.getAttributeValue(i)));
        }
    }

    @SuppressWarnings("NullAway") // StAX gives null for what is not there
    private static String empty(String value) {
        return value == null ? "" : value;
    }

    /**
     * Writes the events.
     *
     * @param writer the writer; flushed, not closed
     * @throws XMLStreamException if the writer fails
     */
    public void replay(XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartDocument("UTF-8", "1.0");
        for (Event event : events) {
            switch (event.kind()) {
                case START -> writer.writeStartElement(event.prefix(), event.local(), event.namespace());
                case NAMESPACE -> namespace(writer, event);
                case ATTRIBUTE -> attribute(writer, event);
                case TEXT -> writer.writeCharacters(event.text());
                case INSTRUCTION -> writer.writeProcessingInstruction(event.local(), event.text());
                case END -> writer.writeEndElement();
            }
        }
        writer.writeEndDocument();
        writer.flush();
    }

    private static void namespace(XMLStreamWriter writer, Event event) throws XMLStreamException {
        if (event.prefix().isEmpty()) {
            writer.writeDefaultNamespace(event.namespace());
        } else {
            writer.writeNamespace(event.prefix(), event.namespace());
        }
    }

    private static void attribute(XMLStreamWriter writer, Event event) throws XMLStreamException {
        if (event.namespace().isEmpty()) {
            writer.writeAttribute(event.local(), event.text());
        } else {
            writer.writeAttribute(event.prefix(), event.namespace(), event.local(), event.text());
        }
    }
}
