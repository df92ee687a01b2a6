package io.github.undoc.export.xml;

import io.github.undoc.export.DocumentWriter;
import io.github.undoc.export.xml.bound.XmlDocument;
import io.github.undoc.model.UnDocument;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes documents as XML, in the form that {@code undoc.xsd} describes. Immutable and thread-safe; make one and keep it.
 * The first one made takes some tenths of a second to set up the binding.
 *
 * @since 0.1.0
 */
public final class XmlWriter implements DocumentWriter {

    private static final byte[] DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8);

    private final boolean positions;

    private XmlWriter(Builder builder) {
        this.positions = builder.positions;
    }

    /**
     * Makes a writer with the default options: without places in the source text.
     *
     * @return a writer
     */
    public static XmlWriter create() {
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
    public void write(UnDocument document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document must not be null");
        XmlDocument xml = new ModelToXml(positions).document(document);
        try {
            Marshaller marshaller = XmlBinding.CONTEXT.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            out.write(DECLARATION);
            marshaller.marshal(xml, out);
        } catch (JAXBException e) {
            if (e.getLinkedException() instanceof IOException io) {
                throw io;
            }
            throw new IOException("cannot write XML", e);
        }
        out.flush();
    }

    /**
     * Builds writers. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private boolean positions;

        private Builder() {}

        /**
         * Chooses whether to write where values stood in the source text.
         *
         * @param positions true for an attribute {@code span} wherever a place is known; false if not called
         * @return this builder
         */
        public Builder positions(boolean positions) {
            this.positions = positions;
            return this;
        }

        /**
         * Makes the writer.
         *
         * @return an immutable writer
         */
        public XmlWriter build() {
            return new XmlWriter(this);
        }
    }
}
