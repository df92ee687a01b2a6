package io.github.undoc.export.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.export.DocumentReader;
import io.github.undoc.model.UnDocument;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads documents from JSON, in the form that {@code undoc.schema.json} describes. What {@link JsonWriter} wrote reads back
 * to an equal document. Immutable and thread-safe; make one and keep it.
 *
 * <p>Fields that are not known are an error, unless the reader is lenient: a misspelt name would otherwise lose text
 * without a word.
 *
 * @since 0.1.0
 */
public final class JsonReader implements DocumentReader {

    private static final ObjectReader STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(JsonLimits.MAX_NESTING)
                            .build())
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build())
            .addModule(new UndocModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(UnDocument.class);
    private static final ObjectReader LENIENT = STRICT.without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final ObjectReader reader;

    private JsonReader(ObjectReader reader) {
        this.reader = reader;
    }

    /**
     * Makes a reader that takes unknown fields for an error.
     *
     * @return a reader
     */
    public static JsonReader create() {
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
        try {
            UnDocument document = reader.readValue(in);
            if (document == null) {
                throw new DocumentFormatException("expected a document, found null");
            }
            return document;
        } catch (JacksonException e) {
            throw failure(e);
        } catch (CharConversionException e) {
            throw failure(e);
        }
    }

    /**
     * Reads documents that follow one another, as in JSON Lines. They are read as the stream is consumed, so that any
     * number takes no more memory than one.
     *
     * @param in the bytes; not closed
     * @return the documents in order; it throws {@link UncheckedIOException} with a {@link DocumentFormatException} where
     *     the input is no document
     * @throws IOException if the stream fails at once
     */
    public Stream<UnDocument> readAll(InputStream in) throws IOException {
        MappingIterator<UnDocument> documents =
                reader.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readValues(in);
        Spliterator<UnDocument> spliterator =
                new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super UnDocument> action) {
                        UnDocument document;
                        try {
                            if (!documents.hasNextValue()) {
                                return false;
                            }
                            document = documents.nextValue();
                        } catch (JacksonException e) {
                            throw new UncheckedIOException(failure(e));
                        } catch (CharConversionException e) {
                            throw new UncheckedIOException(failure(e));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                        action.accept(document);
                        return true;
                    }
                };
        return StreamSupport.stream(spliterator, false);
    }

    private static DocumentFormatException failure(JacksonException e) {
        JsonLocation at = e.getLocation();
        return new DocumentFormatException(
                e.getOriginalMessage(), at == null ? -1 : at.getLineNr(), at == null ? -1 : at.getColumnNr(), e);
    }

    /** Bytes that begin as UTF-32 does and are none. */
    private static DocumentFormatException failure(CharConversionException e) {
        return new DocumentFormatException(
                e.getMessage() == null ? "not a text in Unicode" : e.getMessage(), -1, -1, e);
    }

    /**
     * Builds readers. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private boolean lenient;

        private Builder() {}

        /**
         * Chooses what to do with fields that are not known, such as those of a later version.
         *
         * @param lenient true to pass over them; false, to take them for an error, if not called
         * @return this builder
         */
        public Builder lenient(boolean lenient) {
            this.lenient = lenient;
            return this;
        }

        /**
         * Makes the reader.
         *
         * @return an immutable reader
         */
        public JsonReader build() {
            return new JsonReader(lenient ? LENIENT : STRICT);
        }
    }
}
