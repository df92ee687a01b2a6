package io.github.undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.examples.pages.Project;
import io.github.undoc.export.akn.AkomaNtoso;
import io.github.undoc.export.json.JsonReader;
import io.github.undoc.export.xml.XmlReader;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.UnDocumentParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    private static final Path LETTERS = Project.ROOT.resolve("examples/letters");

    static List<Path> letters() throws IOException {
        try (Stream<Path> files = Files.list(LETTERS)) {
            return files.sorted().toList();
        }
    }

    @Test
    void readsTheLetterOfTheReadme() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ReadLetter.read(LETTERS.resolve("en-buoys.md"), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        Symbols: [A/81/1712, S/2026/1804]
                        Items:   [Safety of navigation on inland seas, Oceans and the law of the sea: lights, buoys and beacons]
                        Dated:   2026-10-09
                        From:    Permanent Representative of Ruritania to the United Nations
                        To:      Secretary-General
                        Signed:  Rudolf Hentzau
                        Annex:   Réunion des États du bassin de Strelsau sur la couleur et l’éclairage des bouées
                        """);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void convertsEveryLetter(Path letter, @TempDir Path folder) throws IOException {
        ConvertLetter.convert(letter, folder);

        UnDocument document =
                UnDocumentParser.create().parse(Files.readString(letter)).document();
        assertThat(document.letter()).isPresent();
        try (InputStream json = Files.newInputStream(folder.resolve(letter.getFileName() + ".json"));
                InputStream xml = Files.newInputStream(folder.resolve(letter.getFileName() + ".xml"))) {
            assertThat(JsonReader.create().read(json)).isEqualTo(document);
            assertThat(XmlReader.create().read(xml)).isEqualTo(document);
        }
        assertThat(AkomaNtoso.validate(new StreamSource(
                        folder.resolve(letter.getFileName() + ".akn.xml").toFile())))
                .isEmpty();
    }

    @Test
    void convertsAnArchiveAndGoesOn(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);

        long converted = ConvertArchive.convert(LETTERS, folder, printed).converted();

        assertThat(converted).isEqualTo(letters().size());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("en: ").doesNotContain("cannot");
        assertThat(folder.resolve("en-buoys.akn.xml")).exists();
        assertThat(ConvertArchive.convert(LETTERS, folder, printed).kept()).isEqualTo(converted);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void findsNoErrorInTheLetters(Path letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CheckLetter.check(letter, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith(" findings\n").doesNotContain("error ");
    }
}
