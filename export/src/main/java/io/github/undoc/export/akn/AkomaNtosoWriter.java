package io.github.undoc.export.akn;

import io.github.undoc.export.DocumentWriter;
import io.github.undoc.export.internal.SafeXml;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * Writes documents as Akoma Ntoso 3.0 after the AKN4UN Guidelines. Immutable and thread-safe, if the function given to
 * {@link Builder#workDates} is; make one and keep it.
 *
 * <p>Whatever the document, what is written is valid against the OASIS schema, its eIds are unique, every reference
 * within the file leads to an element, and the text outside {@code meta} is the text of the document
 * ({@link io.github.undoc.model.text.PlainText}), with footnotes moved to their calls. {@link AkomaNtosoReader} gives an
 * equal document back. {@code docs/akoma-ntoso.md} tells what is kept where.
 *
 * @since 0.1.0
 */
public final class AkomaNtosoWriter implements DocumentWriter {

    private final ManifestationOptions options;

    private AkomaNtosoWriter(ManifestationOptions options) {
        this.options = options;
    }

    /**
     * Returns a writer of single documents with all options at their defaults.
     *
     * @return a writer
     */
    public static AkomaNtosoWriter create() {
        return builder().build();
    }

    /**
     * Returns a new builder.
     *
     * @return a builder with all options at their defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void write(UnDocument document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document must not be null");
        Objects.requireNonNull(out, "out must not be null");
        try {
            XMLStreamWriter2 stream = SafeXml.writer(out);
            new DocumentRun(new Xml(stream, options.indented()), document, options).write();
            stream.close();
        } catch (Xml.Failure e) {
            throw failure(e.failure());
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static IOException failure(XMLStreamException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
    }

    /**
     * The shape of the file.
     *
     * @since 0.1.0
     */
    public enum Mode {
        /** One {@code doc} (or {@code statement}), with the masthead in its own cover page. */
        DOCUMENT,
        /** A {@code documentCollection} for the publication, with masthead and title, around the document. */
        PUBLICATION
    }

    /**
     * Builds writers. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private Optional<LocalDate> markupDate = Optional.empty();
        private String editorId = "undoc";
        private String editorName = "undoc";
        private Mode mode = Mode.DOCUMENT;
        private boolean authoritative;
        private boolean indented = true;
        private Function<DocumentSymbol, Optional<LocalDate>> workDates = symbol -> Optional.empty();

        private Builder() {}

        /**
         * Sets the date of the Manifestation. No clock is asked: without one, the date of issue stands in.
         *
         * @param date the day of the export, of a year from 1 to 9999
         * @return this builder
         * @throws IllegalArgumentException if the year is out of range
         */
        public Builder markupDate(LocalDate date) {
            Objects.requireNonNull(date, "date must not be null");
            this.markupDate = Optional.of(Dates.writable(Optional.of(date))
                    .orElseThrow(() -> new IllegalArgumentException("a year of four digits is needed: " + date)));
            return this;
        }

        /**
         * Sets who marks the document up, instead of {@code undoc}.
         *
         * @param id an id of ASCII letters, digits and hyphens that begins with a letter
         * @param name the name shown
         * @return this builder
         * @throws IllegalArgumentException if the id is none or the name is blank
         */
        public Builder editor(String id, String name) {
            Objects.requireNonNull(id, "id must not be null");
            Objects.requireNonNull(name, "name must not be null");
            boolean good = !id.isEmpty() && (id.charAt(0) | 0x20) >= 'a' && (id.charAt(0) | 0x20) <= 'z';
            for (int i = 0; i < id.length(); i++) {
                char c = id.charAt(i);
                good &= c < 0x80 && (Character.isLetterOrDigit(c) || c == '-');
            }
            if (!good || Chars.clean(name).isEmpty()) {
                throw new IllegalArgumentException("not an id and a name: \"" + id + "\", \"" + name + "\"");
            }
            this.editorId = id;
            this.editorName = name;
            return this;
        }

        /**
         * Sets the shape of the file.
         *
         * @param mode the shape; {@link Mode#DOCUMENT} by default
         * @return this builder
         */
        public Builder mode(Mode mode) {
            this.mode = Objects.requireNonNull(mode, "mode must not be null");
            return this;
        }

        /**
         * Sets whether the text is the official product of an official workflow, which only the caller can know.
         *
         * @param authoritative false by default
         * @return this builder
         */
        public Builder authoritative(boolean authoritative) {
            this.authoritative = authoritative;
            return this;
        }

        /**
         * Sets whether elements are indented. They stand on lines of their own in any case, so that words stay apart
         * without the tags.
         *
         * @param indented true by default
         * @return this builder
         */
        public Builder indented(boolean indented) {
            this.indented = indented;
            return this;
        }

        /**
         * Sets where the dates of other documents come from. The address of a Work holds its date, so that a symbol named
         * in the text becomes a {@code ref} to the Work where its date is known, and a link to undocs.org where not.
         *
         * @param dates gives the date of the Work of a symbol; it must be thread-safe if the writer is shared
         * @return this builder
         */
        public Builder workDates(Function<DocumentSymbol, Optional<LocalDate>> dates) {
            this.workDates = Objects.requireNonNull(dates, "dates must not be null");
            return this;
        }

        /**
         * Builds a writer.
         *
         * @return a writer with these options
         */
        public AkomaNtosoWriter build() {
            return new AkomaNtosoWriter(new ManifestationOptions(
                    markupDate, editorId, editorName, mode == Mode.PUBLICATION, authoritative, indented, workDates));
        }
    }
}
