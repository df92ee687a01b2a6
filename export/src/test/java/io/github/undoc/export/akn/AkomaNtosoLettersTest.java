package io.github.undoc.export.akn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.parser.UnDocumentParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Letters in real forms, as the parser reads them, and the documents of a corpus where one lies beside the project. */
class AkomaNtosoLettersTest {

    private static final UnDocumentParser PARSER = UnDocumentParser.create();
    private static final AkomaNtosoWriter DOCUMENT = AkomaNtosoWriter.create();
    private static final AkomaNtosoWriter PUBLICATION =
            AkomaNtosoWriter.builder().mode(AkomaNtosoWriter.Mode.PUBLICATION).build();

    private static List<Path> texts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".md") || file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> keepsItsPromises() throws IOException {
        List<Path> files = new ArrayList<>(
                texts(Path.of("..", "testdata", "src", "main", "resources", "io", "github", "undoc", "testdata")));
        assertThat(files).hasSizeGreaterThan(20);
        files.addAll(texts(Path.of("..", "examples", "letters")));
        Path corpus = Path.of("..", "..", "shared", "corpus");
        for (String folder : List.of("letters", "excerpts", "text-plain", "text-layout", "text-ocr")) {
            files.addAll(texts(corpus.resolve(folder)));
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws Exception {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        UnDocument document = PARSER.parse(text).document();
        for (AkomaNtosoWriter writer : List.of(DOCUMENT, PUBLICATION)) {
            String xml = writer.writeToString(document);
            assertThat(AkomaNtoso.validate(new StreamSource(new StringReader(xml))))
                    .isEmpty();
            AknFile written = new AknFile(xml);
            assertThat(written.ids).doesNotHaveDuplicates();
            assertThat(written.dangling()).isEmpty();
            assertThat(AknFile.words(written.text)).isEqualTo(AknFile.words(PlainText.of(document)));
            assertThat(AkomaNtosoReader.create()
                            .readWithFindings(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(new AkomaNtosoReading(document, List.of()));
        }
    }
}
