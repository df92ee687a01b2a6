package io.github.undoc.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.undoc.export.DeepDocuments;
import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.export.DocumentLimits;
import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.Organ;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    private static final UnDocument LETTER = UnDocument.builder()
            .masthead(Masthead.builder()
                    .addOrgans(Organ.GENERAL_ASSEMBLY)
                    .addSymbols(DocumentSymbol.parse("A/75/520"))
                    .distribution(DistributionCategory.GENERAL)
                    .date(LocalDate.of(2020, 10, 17))
                    .addOriginalLanguages(Language.FRENCH)
                    .build())
            .content(Letter.builder()
                    .addTitle(Text.of("Letter dated 14 October 2020"))
                    .addBody(Paragraph.builder()
                            .number("1.")
                            .addContent(Text.of("I "), Emphasis.of(Text.of("have")))
                            .span(new SourceSpan(3, 1, 40, 9))
                            .build())
                    .build())
            .build();

    @Test
    void writesCompactJson() {
        assertThat(JsonWriter.create().writeToString(LETTER))
                .isEqualTo("{\"masthead\":{\"organs\":[\"ga\"],\"symbols\":[\"A/75/520\"],\"distribution\":\"general\","
                        + "\"date\":\"2020-10-17\",\"originalLanguages\":[\"fr\"]},"
                        + "\"content\":{\"type\":\"letter\",\"form\":\"letter\","
                        + "\"title\":[{\"type\":\"text\",\"text\":\"Letter dated 14 October 2020\"}],"
                        + "\"body\":[{\"type\":\"paragraph\",\"number\":\"1.\",\"content\":["
                        + "{\"type\":\"text\",\"text\":\"I \"},"
                        + "{\"type\":\"emphasis\",\"content\":[{\"type\":\"text\",\"text\":\"have\"}]}]}]}}");
    }

    @Test
    void writesForPeople() {
        assertThat(JsonWriter.builder().layout(JsonLayout.PRETTY).build().writeToString(LETTER))
                .startsWith("""
                        {
                          "masthead": {
                            "organs": [
                              "ga"
                            ],
                        """)
                .endsWith("  }\n}\n");
    }

    @Test
    void writesPlacesWhenAsked() {
        assertThat(JsonWriter.builder().positions(true).build().writeToString(LETTER))
                .contains("\"span\":{\"line\":3,\"column\":1,\"offset\":40,\"length\":9}");
    }

    @Test
    void writesOneLineForEachDocument() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter writer = JsonWriter.builder().layout(JsonLayout.LINES).build();
        writer.write(LETTER, out);
        writer.write(LETTER, out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .containsOnly(JsonWriter.create().writeToString(LETTER));
    }

    @Test
    void goesToTheLimitOnASmallStackAndNoFurther() throws InterruptedException, ExecutionException {
        for (IntFunction<UnDocument> deep : DeepDocuments.ALL.values()) {
            FutureTask<UnDocument> task = new FutureTask<>(() -> JsonReader.create()
                    .readString(JsonWriter.create().writeToString(deep.apply(DocumentLimits.MAX_DEPTH))));
            Thread thread = new Thread(null, task, "small stack", 512 * 1024);
            thread.start();
            thread.join();

            assertThat(task.get()).isEqualTo(deep.apply(DocumentLimits.MAX_DEPTH));
            assertThatThrownBy(() -> JsonWriter.create()
                            .write(deep.apply(DocumentLimits.MAX_DEPTH + 1), new ByteArrayOutputStream()))
                    .isInstanceOf(DocumentFormatException.class)
                    .hasMessageContaining("100");
        }
    }
}
