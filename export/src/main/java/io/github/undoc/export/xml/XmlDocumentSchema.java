package io.github.undoc.export.xml;

import io.github.undoc.export.internal.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.namespace.QName;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.xml.sax.SAXException;

/**
 * The XML Schema of the XML form, which lies in this jar.
 *
 * @since 0.1.0
 */
public final class XmlDocumentSchema {

    /** The namespace of all elements. */
    public static final String NAMESPACE = "https://undoc.github.io/ns/document/1";

    static final QName ROOT = new QName(NAMESPACE, "document");

    private XmlDocumentSchema() {}

    /**
     * Returns the schema.
     *
     * @return its XML text
     */
    public static String text() {
        try (InputStream in = resource("undoc.xsd")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(XmlDocumentSchema.class.getResourceAsStream(name), name);
    }

    /**
     * Returns the schema, ready to validate with.
     *
     * @return the compiled schema, the same at every call; thread-safe
     */
    public static Schema compiled() {
        return Compiled.SCHEMA;
    }

    /** Compiled when first asked for. */
    private static final class Compiled {

        static final Schema SCHEMA = compile();

        private static Schema compile() {
            try {
                return SafeXml.schema(
                        List.of(new StreamSource(resource("undoc.xsd"), "undoc.xsd")),
                        (type, namespace, publicId, systemId, baseUri) ->
                                SafeXml.imported("xml.xsd", resource("xml.xsd")));
            } catch (SAXException e) {
                throw new IllegalStateException("undoc.xsd is no schema", e);
            }
        }
    }
}
