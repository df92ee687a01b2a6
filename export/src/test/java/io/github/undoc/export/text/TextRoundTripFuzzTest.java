package io.github.undoc.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.undoc.export.TestLetters;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.UnDocumentParser;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for texts of which something is lost on the way there and back. */
class TextRoundTripFuzzTest {

    private static final int LONGEST_SEED = 2_000;

    private final UnDocumentParser parser = UnDocumentParser.create();
    private final TextWriter writer = TextWriter.create();

    static Stream<byte[]> seeds() {
        return TestLetters.texts().values().stream()
                .filter(text -> text.length() < LONGEST_SEED)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void noWordIsLostThereAndBack(byte[] data) {
        UnDocument document =
                parser.parse(new String(data, StandardCharsets.UTF_8)).document();
        UnDocument again = parser.parse(writer.writeToString(document)).document();
        assertThat(TextRoundTripTest.characters(again)).isEqualTo(TextRoundTripTest.characters(document));
    }
}
