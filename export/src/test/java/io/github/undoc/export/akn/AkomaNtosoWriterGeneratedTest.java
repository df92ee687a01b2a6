package io.github.undoc.export.akn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.export.DocumentGenerator;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.PlainText;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;

class AkomaNtosoWriterGeneratedTest {

    @Test
    void isValidWhateverTheDocument() throws Exception {
        AkomaNtosoWriter document = AkomaNtosoWriter.create();
        AkomaNtosoWriter publication = AkomaNtosoWriter.builder()
                .mode(AkomaNtosoWriter.Mode.PUBLICATION)
                .indented(false)
                .build();
        for (long seed = 0; seed < 300; seed++) {
            UnDocument generated = DocumentGenerator.of(seed);
            String words = AknFile.words(PlainText.of(generated));
            for (AkomaNtosoWriter writer : new AkomaNtosoWriter[] {document, publication}) {
                String xml = writer.writeToString(generated);
                assertThat(AkomaNtoso.validate(new StreamSource(new StringReader(xml))))
                        .as("seed %d%n%s", seed, xml)
                        .isEmpty();
                AknFile file = new AknFile(xml);
                assertThat(file.ids).as("seed %d%n%s", seed, xml).doesNotHaveDuplicates();
                assertThat(file.dangling()).as("seed %d%n%s", seed, xml).isEmpty();
                assertThat(AknFile.words(file.text)).as("seed %d%n%s", seed, xml).isEqualTo(words);
                AkomaNtosoReading reading = AkomaNtosoReader.create()
                        .readWithFindings(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
                assertThat(reading.document()).as("seed %d%n%s", seed, xml).isEqualTo(generated);
                assertThat(reading.findings()).as("seed %d%n%s", seed, xml).isEmpty();
            }
        }
    }
}
