package io.github.undoc.export.json;

import io.github.undoc.model.UnDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Carries a document through engines that move values between machines, such as Spark and Flink, or keeps it for years. It
 * has two fields, the number of its format and the document as JSON, so that any serializer can write it: Java’s own, Kryo, or
 * one that looks at fields.
 *
 * <pre>{@code
 * DocumentCarrier carrier = DocumentCarrier.of(document);
 * UnDocument again = carrier.document();
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two carriers are equal if they hold the same JSON.
 *
 * @serial exclude
 * @since 0.1.0
 */
public final class DocumentCarrier implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What this version writes, and the latest it reads. */
    private static final int FORMAT = 1;

    private final int format;
    private final byte[] json;

    private DocumentCarrier(byte[] json) {
        this.format = FORMAT;
        this.json = json;
    }

    /**
     * Packs a document.
     *
     * @param document the document; its places in the source are kept
     * @return a carrier
     * @throws UncheckedIOException if the document is nested deeper than JSON allows
     */
    public static DocumentCarrier of(UnDocument document) {
        Objects.requireNonNull(document, "document must not be null");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Formats.WRITER.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DocumentCarrier(out.toByteArray());
    }

    /**
     * Unpacks the document. This reads the JSON each time.
     *
     * @return a document equal to the one that was packed
     * @throws UncheckedIOException if the bytes are no document, which another version or a stranger may have written
     */
    public UnDocument document() {
        try {
            requireKnown();
            return Formats.READER.read(new ByteArrayInputStream(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the document as JSON, without unpacking it.
     *
     * @return one line
     */
    public String json() {
        return new String(json, StandardCharsets.UTF_8);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        requireKnown();
        if (json == null) {
            throw new InvalidObjectException("a carrier without a document");
        }
    }

    private void requireKnown() throws InvalidObjectException {
        if (format < 1 || format > FORMAT) {
            throw new InvalidObjectException("this carrier has the format " + format
                    + "; this version of undoc reads formats 1 to " + FORMAT + ": a later one wrote it");
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof DocumentCarrier carrier
                        && format == carrier.format
                        && Arrays.equals(json, carrier.json));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(json);
    }

    @Override
    public String toString() {
        return "DocumentCarrier[" + json.length + " bytes of JSON]";
    }

    /** Made on first use, on the machine that uses it. */
    private static final class Formats {
        static final JsonWriter WRITER = JsonWriter.builder().positions(true).build();
        static final JsonReader READER = JsonReader.create();
    }
}
