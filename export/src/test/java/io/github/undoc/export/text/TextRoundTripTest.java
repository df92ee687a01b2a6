package io.github.undoc.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.export.TestLetters;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.parser.UnDocumentParser;
import io.github.undoc.testdata.MixedTexts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** There and back: what the writer writes, the parser reads to an equal document. */
class TextRoundTripTest {

    private static final int COUNT = 400;
    /** So many of a hundred texts of mixed lines come back equal; where signatures are torn, persons may not. */
    private static final int LEAST_EQUAL_PERCENT = 90;

    private final UnDocumentParser parser = UnDocumentParser.create();
    private final TextWriter writer = TextWriter.create();

    static List<String> texts() {
        List<String> texts = new ArrayList<>(TestLetters.texts().values());
        texts.addAll(TestLetters.moreTexts().values());
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void documentsComeBackEqual(String text) {
        UnDocument document = parser.parse(text).document();
        String written = writer.writeToString(document);

        UnDocument again = parser.parse(written).document();

        assertThat(again).isEqualTo(document);
        assertThat(writer.writeToString(again)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mixedTextsComeBack(long seed) {
        MixedTexts texts = new MixedTexts(seed, List.copyOf(TestLetters.texts().values()));
        int equal = 0;
        for (int i = 0; i < COUNT; i++) {
            UnDocument document = parser.parse(texts.next()).document();
            UnDocument again = parser.parse(writer.writeToString(document)).document();
            assertThat(characters(again)).as("text %d of seed %d", i, seed).isEqualTo(characters(document));
            equal += again.equals(document) ? 1 : 0;
        }
        assertThat(equal).as("of seed %d", seed).isGreaterThanOrEqualTo(COUNT * LEAST_EQUAL_PERCENT / 100);
    }

    /**
     * All characters but blanks, sorted, as notes stand behind the part that calls them; half a surrogate pair, which no
     * encoding has, as the question mark that stands for it where it cannot be escaped.
     */
    static String characters(UnDocument document) {
        return PlainText.of(document)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '?' : c)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
