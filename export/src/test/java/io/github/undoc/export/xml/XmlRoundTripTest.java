package io.github.undoc.export.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.export.DocumentGenerator;
import io.github.undoc.model.UnDocument;
import java.io.IOException;
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
}
