package io.github.undoc.export.akn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.export.DocumentGenerator;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.PlainText;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;

/** What is promised of every document whatever, on documents that a generator makes of anything the model allows. */
class AkomaNtosoGeneratedTest {

    private static final AkomaNtosoWriter DOCUMENT = AkomaNtosoWriter.create();

    private static final AkomaNtosoWriter PUBLICATION = AkomaNtosoWriter.builder()
            .mode(AkomaNtosoWriter.Mode.PUBLICATION)
            .indented(false)
            .build();

    @Test
    void isValidKeepsEveryWordAndReadsBackEqual() throws Exception {
        int count = Integer.getInteger("undoc.generated", 1_000);
        for (long seed = 0; seed < count; seed++) {
            UnDocument document = DocumentGenerator.of(seed);
            String words = AknFile.words(PlainText.of(document));
            // The shapes take turns, so that each has half of the documents.
            AkomaNtosoWriter writer = seed % 2 == 0 ? DOCUMENT : PUBLICATION;
            String xml = writer.writeToString(document);
            String about = "seed " + seed;

            assertThat(AkomaNtoso.validate(new StreamSource(new StringReader(xml))))
                    .as(about)
                    .isEmpty();
            AknFile file = new AknFile(xml);
            assertThat(file.ids).as(about).doesNotHaveDuplicates();
            assertThat(file.dangling()).as(about).isEmpty();
            assertThat(AknFile.words(file.text)).as(about).isEqualTo(words);
            AkomaNtosoReading reading = AkomaNtosoReader.create()
                    .readWithFindings(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            assertThat(reading).as(about).isEqualTo(new AkomaNtosoReading(document, List.of()));
        }
    }
}
