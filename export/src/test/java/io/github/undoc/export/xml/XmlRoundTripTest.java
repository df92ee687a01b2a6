package io.github.undoc.export.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.export.DocumentGenerator;
import io.github.undoc.export.TestLetters;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.ParseResult;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XmlRoundTripTest {

    @Test
    void readsBackEqualDocuments() throws IOException {
        XmlWriter writer = XmlWriter.create();
        XmlReader reader = XmlReader.create();
        for (long seed = 0; seed < DocumentGenerator.count(); seed++) {
            UnDocument document = DocumentGenerator.of(seed);
            assertThat(reader.readString(writer.writeToString(document)))
                    .as("seed %d", seed)
                    .isEqualTo(document);
        }
    }

    @Test
    void readsBackEqualLetters() throws IOException {
        XmlWriter writer = XmlWriter.create();
        XmlReader reader = XmlReader.create();
        for (Map.Entry<String, ParseResult> letter : TestLetters.all().entrySet()) {
            UnDocument document = letter.getValue().document();
            assertThat(reader.readString(writer.writeToString(document)))
                    .as(letter.getKey())
                    .isEqualTo(document);
        }
    }
}
