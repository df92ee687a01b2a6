package io.github.undoc.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.export.DocumentGenerator;
import io.github.undoc.model.UnDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static final String SMALL = "{\"content\":{\"type\":\"letter\"}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"content\":null}",
                "{\"content\":{\"type\":\"novel\"}}",
                "{\"content\":{\"type\":\"letter\"},\"extra\":1}",
                "{\"content\":{\"type\":\"letter\"}} {}",
                "{\"content\":{\"type\":\"letter\",\"body\":[null]}}",
                "{\"content\":{\"type\":\"letter\",\"date\":\"yesterday\"}}",
                "{\"content\":{\"type\":\"letter\",\"body\":[{\"type\":\"list\"}]}}",
                "{\"content\":{\"type\":\"letter\",\"senders\":[{\"office\":\"other\",\"state\":\"XXX\",\"printed\":\"\"}]}}",
                "{\"content\":{\"type\":\"letter\"},\"language\":\"not a tag\"}",
                "{\"content\":{\"type\":\"letter\",\"span\":{\"line\":0,\"column\":0,\"offset\":0,\"length\":0}}}"
            })
    void saysWhatIsNoDocument(String json) {
        assertThatThrownBy(() -> JsonReader.create().readString(json)).isInstanceOf(DocumentFormatException.class);
    }

    @Test
    void saysWhere() {
        assertThatThrownBy(() ->
                        JsonReader.create().readString("{\n  \"content\": {\"type\": \"letter\", \"bodyy\": []}}"))
                .isInstanceOfSatisfying(DocumentFormatException.class, e -> {
                    assertThat(e.line()).hasValue(2);
                    assertThat(e.column()).isPresent();
                    assertThat(e).hasMessageContaining("bodyy").hasMessageContaining("line 2");
                });
    }

    @Test
    void passesOverUnknownFieldsWhenLenient() throws IOException {
        assertThat(JsonReader.builder()
                        .lenient(true)
                        .build()
                        .readString("{\"content\":{\"type\":\"letter\",\"later\":{\"a\":[1]}},\"extra\":1}"))
                .isEqualTo(JsonReader.create().readString(SMALL));
    }

    @Test
    void refusesDeepNesting() {
        String open = "{\"content\":{\"type\":\"letter\",\"body\":["
                + "{\"type\":\"quotation\",\"content\":[".repeat(100_000);
        assertThatThrownBy(() -> JsonReader.create().readString(open))
                .isInstanceOf(DocumentFormatException.class)
                .hasMessageContaining("depth");
        assertThatThrownBy(() -> JsonReader.builder().lenient(true).build().readString("{\"x\":" + "[".repeat(100_000)))
                .isInstanceOf(DocumentFormatException.class)
                .hasMessageContaining("depth");
    }

    @Test
    void readsDocumentsLineByLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter writer = JsonWriter.builder().layout(JsonLayout.LINES).build();
        List<UnDocument> documents =
                LongStream.range(0, 20).mapToObj(DocumentGenerator::of).toList();
        for (UnDocument document : documents) {
            writer.write(document, out);
        }

        assertThat(JsonReader.create().readAll(new ByteArrayInputStream(out.toByteArray())))
                .containsExactlyElementsOf(documents);
    }

    @Test
    void saysWhichLineIsNoDocument() throws IOException {
        byte[] lines = (SMALL + "\n" + SMALL + "\n{\"content\":1}\n").getBytes(StandardCharsets.UTF_8);
        List<UnDocument> read = new ArrayList<>();

        assertThatThrownBy(() -> JsonReader.create()
                        .readAll(new ByteArrayInputStream(lines))
                        .forEach(read::add))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("line 3");
        assertThat(read).hasSize(2);
    }
}
