package io.github.undoc.export.akn;

import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.export.DocumentReader;
import io.github.undoc.export.internal.Depth;
import io.github.undoc.export.internal.SafeXml;
import io.github.undoc.model.UnDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/**
 * Reads documents from Akoma Ntoso 3.0. What {@link AkomaNtosoWriter} wrote reads back to an equal document. Files of
 * others are read as far as they map; {@link #readWithFindings} tells the rest. Document types, entities and the network
 * are off, and nesting is limited. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AkomaNtosoReader implements DocumentReader {

    /** The code of findings about elements that a document has no place for. */
    public static final String NOT_READ = "akoma-ntoso-not-read";

    /** The code of findings about elements of which only the text was kept. */
    public static final String TEXT_ONLY = "akoma-ntoso-text-only";

    /** The code of findings about values that are none of their kind. */
    public static final String VALUE_NOT_READ = "akoma-ntoso-value-not-read";

    /** The code of the finding that the file was written by others. */
    public static final String FOREIGN = "akoma-ntoso-foreign";

    private AkomaNtosoReader() {}

    /**
     * Returns a reader.
     *
     * @return a reader
     */
    public static AkomaNtosoReader create() {
        return new AkomaNtosoReader();
    }

    @Override
    public UnDocument read(InputStream in) throws IOException {
        return readWithFindings(in).document();
    }

    /**
     * Reads one document and tells what of the file is not in it.
     *
     * @param in the bytes; not closed
     * @return the document and the findings
     * @throws DocumentFormatException if the bytes are not Akoma Ntoso 3.0, hold no document, or pass a limit
     * @throws IOException if the stream fails
     */
    public AkomaNtosoReading readWithFindings(InputStream in) throws IOException {
        Objects.requireNonNull(in, "in must not be null");
        Node root;
        try {
            root = Node.read(in);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException failure) {
                throw failure;
            }
            throw SafeXml.failure(e);
        }
        if (!root.is("akomaNtoso")) {
            throw new DocumentFormatException(
                    "Not Akoma Ntoso 3.0: the root element is <" + root.name + "> of \"" + root.namespace + "\".");
        }
        Problems problems = new Problems();
        UnDocument document = new DocumentAssembly(problems).read(root);
        Depth.check(document);
        return new AkomaNtosoReading(document, problems.findings());
    }
}
