package io.github.undoc.export.internal;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import io.github.undoc.export.DocumentFormatException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import javax.xml.transform.Source;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLOutputFactory2;
import org.codehaus.stax2.XMLStreamProperties;
import org.codehaus.stax2.XMLStreamWriter2;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The one place where XML factories are made: document types, external entities and the network are off, and nesting
 * and sizes are limited. The factories are Woodstox, made directly, so that no other parser on the class path can take
 * their place; they are set up once and used by all threads.
 */
public final class SafeXml {

    /** How deep elements may nest; a level of a document takes up to three of them. */
    private static final int MAX_ELEMENT_DEPTH = 1000;

    private static final int MAX_ATTRIBUTES = 100;
    private static final int MAX_ATTRIBUTE_SIZE = 1 << 20;

    private static final WstxInputFactory INPUT = inputFactory();
    private static final WstxOutputFactory OUTPUT = outputFactory();

    private SafeXml() {}

    private static WstxInputFactory inputFactory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory2.P_PRESERVE_LOCATION, true);
        // What is read late fails late, with an exception that nobody expects.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_ELEMENT_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE_SIZE);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    private static WstxOutputFactory outputFactory() {
        WstxOutputFactory factory = new WstxOutputFactory();
        factory.setProperty(XMLOutputFactory2.P_AUTOMATIC_EMPTY_ELEMENTS, true);
        factory.setProperty(XMLStreamProperties.XSP_NAMESPACE_AWARE, false);
        factory.setProperty(WstxOutputProperties.P_OUTPUT_VALIDATE_STRUCTURE, false);
        factory.setProperty(WstxOutputProperties.P_OUTPUT_VALIDATE_CONTENT, false);
        return factory;
    }

    /**
     * Opens a reader. It refuses a document type as soon as it meets one.
     *
     * @param in the bytes
     * @return a reader that joins neighbouring stretches of text
     * @throws XMLStreamException if the beginning is no XML
     */
    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return new NoDocumentType(INPUT.createXMLStreamReader(in));
    }

    /**
     * Opens a reader. It refuses a document type as soon as it meets one.
     *
     * @param source the input
     * @return a reader that joins neighbouring stretches of text
     * @throws XMLStreamException if the beginning is no XML
     */
    public static XMLStreamReader reader(Source source) throws XMLStreamException {
        return new NoDocumentType(INPUT.createXMLStreamReader(source));
    }

    /**
     * Makes a reader that pushes what it reads, as validators of the platform want it. It refuses document types.
     *
     * @return a reader for one thread
     * @throws SAXException if the platform knows no such limits
     */
    public static XMLReader pushingReader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            // From Java 24 on the platform itself sets a limit, lower than that of documents.
            reader.setProperty("jdk.xml.maxElementDepth", Integer.toString(MAX_ELEMENT_DEPTH));
            return reader;
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    /**
     * Opens a writer that takes names and namespace declarations as they are written and does not look over the shoulder
     * of its caller: elements in the wrong place are not its business.
     *
     * @param out where to, in UTF-8
     * @return a writer, which does not close the stream
     * @throws XMLStreamException if the stream fails
     */
    public static XMLStreamWriter2 writer(OutputStream out) throws XMLStreamException {
        return OUTPUT.createXMLStreamWriter(new Utf8Writer(out), StandardCharsets.UTF_8.name());
    }

    /**
     * Compiles schemas. A compiled schema is immutable: make it once.
     *
     * @param sources the schemas
     * @param resolver gives the schemas that these import
     * @return the schema
     * @throws SAXException if they are no schemas
     */
    public static Schema schema(List<? extends Source> sources, LSResourceResolver resolver) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setResourceResolver(resolver);
        return factory.newSchema(sources.toArray(Source[]::new));
    }

    /**
     * Makes what a resolver answers for a bundled schema that another one imports.
     *
     * @param systemId the name it is imported by
     * @param in its bytes
     * @return the input
     */
    public static LSInput imported(String systemId, InputStream in) {
        LSInput input = Inputs.SOURCE.createLSInput();
        input.setSystemId(systemId);
        input.setByteStream(in);
        return input;
    }

    /** What the platform makes inputs with; found when a schema is first compiled. */
    private static final class Inputs {

        static final DOMImplementationLS SOURCE = source();

        private static DOMImplementationLS source() {
            try {
                return (DOMImplementationLS) DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .getDOMImplementation()
                        .getFeature("LS", "3.0");
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException("the platform has no parser of XML", e);
            }
        }
    }

    /**
     * Makes a validator.
     *
     * @param schema a compiled schema
     * @return a validator for one thread, with the network closed
     * @throws SAXException if the platform knows no such limits
     */
    public static Validator validator(Schema schema) throws SAXException {
        Validator validator = schema.newValidator();
        validator.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return validator;
    }

    /**
     * Turns a failure of the XML parser into the exception of this library.
     *
     * @param e the failure
     * @return what to throw, with its place
     */
    public static DocumentFormatException failure(XMLStreamException e) {
        Location at = e.getLocation();
        String message = e.getMessage() == null ? "not well-formed XML" : firstLine(e.getMessage());
        return new DocumentFormatException(
                message, at == null ? -1 : at.getLineNumber(), at == null ? -1 : at.getColumnNumber(), e);
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static final class NoDocumentType extends StreamReaderDelegate {

        NoDocumentType(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == DTD || event == ENTITY_REFERENCE) {
                throw new XMLStreamException("document types and entities are not read", getLocation());
            }
            return event;
        }

        @Override
        public int nextTag() throws XMLStreamException {
            int event = next();
            while (event == SPACE
                    || event == COMMENT
                    || event == PROCESSING_INSTRUCTION
                    || (event == CHARACTERS && isWhiteSpace())) {
                event = next();
            }
            if (event != START_ELEMENT && event != END_ELEMENT) {
                throw new XMLStreamException("expected an element", getLocation());
            }
            return event;
        }

        @Override
        public String getElementText() throws XMLStreamException {
            require(START_ELEMENT, null, null);
            StringBuilder text = new StringBuilder();
            for (int event = next(); event != END_ELEMENT; event = next()) {
                if (event == CHARACTERS || event == CDATA || event == SPACE) {
                    text.append(getText());
                } else if (event != COMMENT && event != PROCESSING_INSTRUCTION) {
                    throw new XMLStreamException("expected text only", getLocation());
                }
            }
            return text.toString();
        }
    }
}
