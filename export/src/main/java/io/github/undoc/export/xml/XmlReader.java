package io.github.undoc.export.xml;

import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.export.DocumentReader;
import io.github.undoc.export.internal.Depth;
import io.github.undoc.export.internal.SafeXml;
import io.github.undoc.export.xml.bound.Bound;
import io.github.undoc.export.xml.bound.XmlDocument;
import io.github.undoc.model.UnDocument;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.ValidationEvent;
import jakarta.xml.bind.ValidationEventLocator;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads documents from XML, in the form that {@code undoc.xsd} describes. What {@link XmlWriter} wrote reads back to an
 * equal document. Immutable and thread-safe; make one and keep it.
 *
 * <p>Document types are refused, and with them entities of one's own; nothing outside the input is read. Elements that
 * are not known are an error; for a check of everything else the schema says, ask for validation.
 *
 * @since 0.1.0
 */
public final class XmlReader implements DocumentReader {

    private final boolean validating;

    private XmlReader(Builder builder) {
        this.validating = builder.validating;
    }

    /**
     * Makes a reader that does not validate.
     *
     * @return a reader
     */
    public static XmlReader create() {
        return builder().build();
    }

    /**
     * Returns a builder with the default options.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public UnDocument read(InputStream in) throws IOException {
        Problem problem = new Problem();
        try {
            XMLStreamReader reader = SafeXml.reader(in);
            UnDocument document = XmlToModel.document(bind(reader, problem));
            Depth.check(document);
            return document;
        } catch (XMLStreamException e) {
            throw SafeXml.failure(e);
        } catch (JAXBException e) {
            throw problem.failure(e);
        }
    }

    private XmlDocument bind(XMLStreamReader reader, Problem problem) throws XMLStreamException, JAXBException {
        reader.nextTag();
        if (!reader.getName().equals(XmlDocumentSchema.ROOT)) {
            throw new XMLStreamException("expected " + XmlDocumentSchema.ROOT, reader.getLocation());
        }
        Unmarshaller unmarshaller = XmlBinding.CONTEXT.createUnmarshaller();
        unmarshaller.setEventHandler(problem::handle);
        unmarshaller.setListener(new Places(reader));
        if (validating) {
            unmarshaller.setSchema(XmlDocumentSchema.compiled());
        }
        XmlDocument xml;
        try {
            xml = unmarshaller.unmarshal(reader, XmlDocument.class).getValue();
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            // Where a number or a truth value is none, the binding throws past its own handler.
            throw new XMLStreamException(e.getMessage(), reader.getLocation(), e);
        }
        while (reader.hasNext()) {
            reader.next();
        }
        return xml;
    }

    /** The first thing that binding or validation complained of. */
    private static final class Problem {

        private String message = "";
        private int line = -1;
        private int column = -1;

        boolean handle(ValidationEvent event) {
            message = event.getMessage() == null ? "not a document" : event.getMessage();
            ValidationEventLocator at = event.getLocator();
            if (at != null) {
                line = at.getLineNumber();
                column = at.getColumnNumber();
            }
            return false;
        }

        DocumentFormatException failure(JAXBException e) {
            if (e.getLinkedException() instanceof XMLStreamException cause) {
                return SafeXml.failure(cause);
            }
            String text = message.isEmpty() ? String.valueOf(e.getMessage()) : message;
            return new DocumentFormatException(text, line, column, e);
        }
    }

    /** Notes where elements stand, for messages. */
    private static final class Places extends Unmarshaller.Listener {

        private final XMLStreamReader reader;

        Places(XMLStreamReader reader) {
            this.reader = reader;
        }

        @Override
        public void beforeUnmarshal(Object target, Object parent) {
            if (target instanceof Bound bound) {
                Location at = reader.getLocation();
                bound.line = at.getLineNumber();
                bound.column = at.getColumnNumber();
            }
        }
    }

    /**
     * Builds readers. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private boolean validating;

        private Builder() {}

        /**
         * Chooses whether to check the input against the schema first.
         *
         * @param validating true to refuse what is not valid; false if not called
         * @return this builder
         */
        public Builder validating(boolean validating) {
            this.validating = validating;
            return this;
        }

        /**
         * Makes the reader.
         *
         * @return an immutable reader
         */
        public XmlReader build() {
            return new XmlReader(this);
        }
    }
}
