package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.Format;
import io.github.undoc.export.DocumentWriter;
import io.github.undoc.export.akn.AkomaNtosoWriter;
import io.github.undoc.export.html.HtmlWriter;
import io.github.undoc.export.json.JsonLayout;
import io.github.undoc.export.json.JsonWriter;
import io.github.undoc.export.text.TextWriter;
import io.github.undoc.export.xml.XmlWriter;
import io.github.undoc.model.Finding;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.ParseResult;
import io.github.undoc.parser.UnDocumentParser;
import io.github.undoc.validation.DocumentValidator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads with the parser, checks with the validator, writes with the writers. */
public final class UndocConversion implements Conversion {

    private final UnDocumentParser parser;
    private final Optional<DocumentValidator> validator;
    private final Map<Format, DocumentWriter> writers;
    private final BiConsumer<String, UnDocument> observer;

    /**
     * Makes a conversion.
     *
     * @param parser reads
     * @param validator checks; empty to check nothing
     * @param writers write
     * @param observer is shown every document that was read, by several threads at once
     */
    public UndocConversion(
            UnDocumentParser parser,
            Optional<DocumentValidator> validator,
            Map<Format, DocumentWriter> writers,
            BiConsumer<String, UnDocument> observer) {
        this.parser = parser;
        this.validator = validator;
        this.writers = new EnumMap<>(Format.class);
        this.writers.putAll(writers);
        this.observer = observer;
    }

    /**
     * Makes the usual writer of a format. Only what the format needs is loaded.
     *
     * @param format the format
     * @param pretty whether to lay out for people, where the format leaves a choice
     * @return the writer
     */
    public static DocumentWriter writer(Format format, boolean pretty) {
        return switch (format) {
            case JSON ->
                JsonWriter.builder()
                        .layout(pretty ? JsonLayout.PRETTY : JsonLayout.COMPACT)
                        .build();
            case XML -> XmlWriter.create();
            case AKN -> AkomaNtosoWriter.create();
            case HTML -> HtmlWriter.create();
            case TEXT -> TextWriter.create();
        };
    }

    @Override
    public Parsed parse(String text) {
        ParseResult result = parser.parse(text);
        return new Parsed(result.document(), result.diagnostics());
    }

    @Override
    public List<Finding> check(String source, UnDocument document) {
        observer.accept(source, document);
        return validator.isPresent() ? validator.get().validate(document) : List.of();
    }

    @Override
    public void write(UnDocument document, Format format, OutputStream out) throws IOException {
        DocumentWriter writer = writers.get(format);
        if (writer == null) {
            throw new IllegalStateException("no writer for " + format);
        }
        writer.write(document, out);
    }
}
