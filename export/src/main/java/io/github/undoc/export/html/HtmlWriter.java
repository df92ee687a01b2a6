package io.github.undoc.export.html;

import io.github.undoc.export.DocumentWriter;
import io.github.undoc.export.internal.Depth;
import io.github.undoc.model.Finding;
import io.github.undoc.model.UnDocument;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes a document as one self-contained page: masthead laid out as the United Nations prints it, notes linked both ways,
 * annexes in a side list. The page needs no script and no other file, follows the reader's choice of light or dark, reads
 * from right to left where the language does, and prints.
 *
 * <p>Control characters and other characters that HTML has no place for are shown as U+FFFD. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class HtmlWriter implements DocumentWriter {

    private final List<Finding> findings;
    private final Optional<String> source;

    private HtmlWriter(Builder builder) {
        this.findings = builder.findings;
        this.source = builder.source;
    }

    /**
     * Makes a writer of pages that show the document alone.
     *
     * @return a writer
     */
    public static HtmlWriter create() {
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
        Depth.check(document);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new HtmlPage(new HtmlOut(writer), document, findings, source).write();
        writer.flush();
    }

    /**
     * Builds writers. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private List<Finding> findings = List.of();
        private Optional<String> source = Optional.empty();

        private Builder() {}

        /**
         * Gives findings to show in the margin beside their words: diagnostics of the parser, findings of the validator.
         * Those with a place in the source stand beside it if the document was read with positions; others at the head.
         *
         * @param findings what to show; none if not called
         * @return this builder
         */
        public Builder findings(List<Finding> findings) {
            this.findings = List.copyOf(findings);
            return this;
        }

        /**
         * Gives the source text to show beside the document.
         *
         * @param text the text; none if not called
         * @return this builder
         */
        public Builder source(String text) {
            this.source = Optional.of(text);
            return this;
        }

        /**
         * Makes the writer.
         *
         * @return an immutable writer
         */
        public HtmlWriter build() {
            return new HtmlWriter(this);
        }
    }
}
