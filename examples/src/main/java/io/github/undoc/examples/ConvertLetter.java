package io.github.undoc.examples;

import io.github.undoc.export.DocumentWriter;
import io.github.undoc.export.akn.AkomaNtosoWriter;
import io.github.undoc.export.json.JsonWriter;
import io.github.undoc.export.xml.XmlWriter;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.UnDocumentParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** Converts a letter to JSON, XML and Akoma Ntoso. */
public final class ConvertLetter {

    // Writers and parsers cost something to make and are thread-safe: make them once.
    private static final UnDocumentParser PARSER = UnDocumentParser.create();
    private static final Map<String, DocumentWriter> WRITERS = Map.of(
            ".json", JsonWriter.create(),
            ".xml", XmlWriter.create(),
            ".akn.xml",
                    AkomaNtosoWriter.builder()
                            .markupDate(LocalDate.of(2026, 11, 24))
                            .build());

    private ConvertLetter() {}

    /**
     * Converts one file.
     *
     * @param args the path of a letter in UTF-8, and the folder to write to
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        convert(Path.of(args[0]), Path.of(args[1]));
    }

    static void convert(Path letter, Path folder) throws IOException {
        UnDocument document = PARSER.parse(Files.readString(letter)).document();
        Files.createDirectories(folder);
        for (Map.Entry<String, DocumentWriter> writer : WRITERS.entrySet()) {
            Path target = folder.resolve(letter.getFileName() + writer.getKey());
            try (OutputStream out = Files.newOutputStream(target)) {
                writer.getValue().write(document, out);
            }
        }
    }
}
