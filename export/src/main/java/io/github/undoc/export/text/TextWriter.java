package io.github.undoc.export.text;

import io.github.undoc.export.DocumentWriter;
import io.github.undoc.export.internal.Depth;
import io.github.undoc.model.UnDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes documents as exact texts: light Markdown in which comments say what no sign of Markdown says, so that every line can
 * be read in one way only. What the parser has read, it reads again from the text to an equal document. Immutable and
 * thread-safe.
 *
 * <p>Nothing but printed words and mark-up is written; what was read from them (dates, senders) is read from them again.
 *
 * @since 0.1.0
 */
public final class TextWriter implements DocumentWriter {

    private TextWriter() {}

    /**
     * Makes a writer.
     *
     * @return a writer
     */
    public static TextWriter create() {
        return builder().build();
    }

    /**
     * Returns a builder. There are no options yet.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void write(UnDocument document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document must not be null");
        Depth.check(document);
        out.write(new MarkdownBlocks(NoteLabels.of(document)).document(document).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * Builds writers. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private Builder() {}

        /**
         * Makes the writer.
         *
         * @return an immutable writer
         */
        public TextWriter build() {
            return new TextWriter();
        }
    }
}
