package io.github.undoc.export.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.undoc.export.DocumentWriter;
import io.github.undoc.model.UnDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes documents as JSON, in the form that {@code undoc.schema.json} describes. Immutable and thread-safe; make one and
 * keep it.
 *
 * @since 0.1.0
 */
public final class JsonWriter implements DocumentWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(JsonLimits.MAX_NESTING)
                    .build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withRootSeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private final JsonLayout layout;
    private final boolean positions;

    private JsonWriter(Builder builder) {
        this.layout = builder.layout;
        this.positions = builder.positions;
    }

    /**
     * Makes a writer with the default options: compact, without places in the source text.
     *
     * @return a writer
     */
    public static JsonWriter create() {
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
        JsonGenerator generator = FACTORY.createGenerator(out);
        if (layout == JsonLayout.PRETTY) {
            generator.setPrettyPrinter(PRETTY.createInstance());
        }
        try {
            new JsonValueWriter(generator, positions).document(document);
            if (layout != JsonLayout.COMPACT) {
                generator.writeRaw('\n');
            }
        } finally {
            generator.close();
        }
    }

    /**
     * Builds writers. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private JsonLayout layout = JsonLayout.COMPACT;
        private boolean positions;

        private Builder() {}

        /**
         * Chooses how the JSON is laid out.
         *
         * @param layout the layout; {@link JsonLayout#COMPACT} if not called
         * @return this builder
         */
        public Builder layout(JsonLayout layout) {
            this.layout = Objects.requireNonNull(layout, "layout must not be null");
            return this;
        }

        /**
         * Chooses whether to write where values stood in the source text.
         *
         * @param positions true for a field {@code span} wherever a place is known; false if not called
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
        public JsonWriter build() {
            return new JsonWriter(this);
        }
    }
}
