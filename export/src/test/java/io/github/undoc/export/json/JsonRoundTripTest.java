package io.github.undoc.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.undoc.export.DocumentGenerator;
import io.github.undoc.export.TestLetters;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.ParseResult;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonRoundTripTest {

    @Test
    void readsBackEqualDocuments() throws IOException {
        JsonWriter writer = JsonWriter.create();
        JsonReader reader = JsonReader.create();
        for (long seed = 0; seed < DocumentGenerator.count(); seed++) {
            UnDocument document = DocumentGenerator.of(seed);
            assertThat(reader.readString(writer.writeToString(document)))
                    .as("seed %d", seed)
                    .isEqualTo(document);
        }
    }

    @Test
    void aMapperOfOnesOwnReadsAndWrites() throws IOException {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        for (long seed = 0; seed < 200; seed++) {
            UnDocument document = DocumentGenerator.of(seed);
            assertThat(mapper.readValue(mapper.writeValueAsString(document), UnDocument.class))
                    .as("seed %d", seed)
                    .isEqualTo(document);
            assertThat(mapper.treeToValue(mapper.valueToTree(document), UnDocument.class))
                    .as("seed %d", seed)
                    .isEqualTo(document);
        }
    }

    @Test
    void readsBackEqualLetters() throws IOException {
        JsonWriter writer = JsonWriter.create();
        JsonReader reader = JsonReader.create();
        for (Map.Entry<String, ParseResult> letter : TestLetters.all().entrySet()) {
            UnDocument document = letter.getValue().document();
            assertThat(reader.readString(writer.writeToString(document)))
                    .as(letter.getKey())
                    .isEqualTo(document);
        }
    }
}
