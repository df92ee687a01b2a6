package io.github.undoc.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.export.TestLetters;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.UnDocumentParser;
import io.github.undoc.testdata.MixedTexts;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There and back with texts that no converter would make. */
class TextRoundTripPropertiesTest {

    private static final int COUNT = 80;

    private final UnDocumentParser parser = UnDocumentParser.create();
    private final TextWriter writer = TextWriter.create();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void mixedTextsComeBack(long seed) {
        MixedTexts texts = new MixedTexts(seed, List.copyOf(TestLetters.texts().values()));
        for (int i = 0; i < COUNT; i++) {
            UnDocument document = parser.parse(texts.next()).document();
            UnDocument again = parser.parse(writer.writeToString(document)).document();
            assertThat(again).as("text %d of seed %d", i, seed).isEqualTo(document);
        }
    }
}
