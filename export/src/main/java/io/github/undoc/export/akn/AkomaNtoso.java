package io.github.undoc.export.akn;

import io.github.undoc.export.internal.SafeXml;
import io.github.undoc.model.Finding;
import io.github.undoc.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stax.StAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Akoma Ntoso schema of OASIS, which lies in this package: Akoma Ntoso 3.0, the grammar of the OASIS Standard of
 * 29 August 2018. It is compiled once, when it is first asked for, which takes about a second. Thread-safe.
 *
 * @since 0.1.0
 */
public final class AkomaNtoso {

    /** The namespace of Akoma Ntoso 3.0. */
    public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /** The code of findings about input that is not well-formed or has a document type. */
    public static final String NOT_WELL_FORMED = "akoma-ntoso-not-well-formed";

    /** The code of findings about input that the schema does not allow. */
    public static final String INVALID = "akoma-ntoso-invalid";

    /** Nobody reads more. */
    private static final int MAX_FINDINGS = 1_000;

    private AkomaNtoso() {}

    /**
     * Returns the compiled schema, for a validator of one's own.
     *
     * @return the schema; immutable
     */
    public static Schema schema() {
        return Compiled.SCHEMA;
    }

    /**
     * Validates a document against the schema. Nothing is fetched from the network, and a document type is refused.
     *
     * @param source the document: a stream, a reader, a local file, a tree; a stream is read to its end and not closed
     * @return what is wrong, in document order, each with line and column in its message where they are known; empty for
     *     a valid document; at most 1,000 findings
     * @throws IOException if the source cannot be read
     */
    public static List<Finding> validate(Source source) throws IOException {
        Objects.requireNonNull(source, "source must not be null");
        Findings findings = new Findings();
        try {
            Validator validator = SafeXml.validator(schema());
            validator.setErrorHandler(findings);
            validator.validate(closed(source));
        } catch (SAXException e) {
            findings.fatal(e);
        }
        return List.copyOf(findings.list);
    }

    /** Returns the source with a parser that refuses document types and reads local files only. */
    private static Source closed(Source source) throws SAXException, IOException {
        if (source instanceof DOMSource || source instanceof StAXSource) {
            return source;
        }
        InputSource input;
        if (source instanceof StreamSource stream) {
            input = new InputSource(stream.getSystemId());
            input.setByteStream(stream.getInputStream());
            input.setCharacterStream(stream.getReader());
        } else {
            input = SAXSource.sourceToInputSource(source);
        }
        if (input == null) {
            throw new IOException("cannot read a source of " + source.getClass().getName());
        }
        if (input.getByteStream() == null && input.getCharacterStream() == null) {
            String systemId = input.getSystemId();
            if (systemId == null || !systemId.startsWith("file:")) {
                throw new IOException("not a stream, a reader or a local file: " + systemId);
            }
        }
        return new SAXSource(SafeXml.pushingReader(), input);
    }

    /** Compiles the schema when it is first needed. */
    private static final class Compiled {

        private static final Schema SCHEMA = compile();

        private static Schema compile() {
            try (InputStream main = resource("akomantoso30.xsd")) {
                return SafeXml.schema(
                        List.of(new StreamSource(main, "akomantoso30.xsd")),
                        (type, namespace, publicId, systemId, base) -> {
                            if (XMLConstants.XML_NS_URI.equals(namespace)) {
                                return SafeXml.imported("xml.xsd", resource("xml.xsd"));
                            }
                            throw new IllegalStateException("the schema imports nothing else: " + systemId);
                        });
            } catch (SAXException | IOException e) {
                throw new IllegalStateException("the bundled schema is broken", e);
            }
        }

        private static InputStream resource(String name) {
            InputStream in = AkomaNtoso.class.getResourceAsStream("schema/" + name);
            if (in == null) {
                throw new IllegalStateException("schema/" + name + " is missing beside its class");
            }
            return in;
        }
    }

    private static final class Findings implements ErrorHandler {

        private final List<Finding> list = new ArrayList<>();

        private void add(String code, Severity severity, SAXParseException e) {
            if (list.size() < MAX_FINDINGS) {
                String place = e.getLineNumber() < 1
                        ? ""
                        : "line " + e.getLineNumber() + ", column " + e.getColumnNumber() + ": ";
                list.add(Finding.builder()
                        .code(code)
                        .severity(severity)
                        .message(place + e.getMessage())
                        .build());
            }
        }

        private void fatal(SAXException e) {
            if (list.isEmpty() || !(e instanceof SAXParseException)) {
                list.add(Finding.builder()
                        .code(NOT_WELL_FORMED)
                        .severity(Severity.ERROR)
                        .message(String.valueOf(e.getMessage()))
                        .build());
            }
        }

        @Override
        public void warning(SAXParseException e) {
            add(INVALID, Severity.WARNING, e);
        }

        @Override
        public void error(SAXParseException e) {
            add(INVALID, Severity.ERROR, e);
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            add(NOT_WELL_FORMED, Severity.ERROR, e);
            throw e;
        }
    }
}
