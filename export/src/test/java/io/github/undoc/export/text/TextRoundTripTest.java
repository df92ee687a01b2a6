package io.github.undoc.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.export.TestLetters;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.parser.Spelling;
import io.github.undoc.parser.UnDocumentParser;
import io.github.undoc.testdata.LetterVariant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** There and back: what the writer writes, the parser reads to an equal document. */
class TextRoundTripTest {

    private final UnDocumentParser parser = UnDocumentParser.create();
    private final TextWriter writer = TextWriter.create();

    /** One test for all texts, so that it is quick to run for every mutant of the parser. */
    @Test
    void lettersComeBackEqual() {
        TestLetters.texts().values().forEach(this::comesBackEqual);
    }

    @Test
    @Tag("long")
    void lettersInCirculationComeBackEqual() {
        TestLetters.moreTexts().values().forEach(this::comesBackEqual);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("long")
    void formsOfLettersComeBackEqual(LetterVariant variant) {
        List<String> texts = List.copyOf(TestLetters.texts().values());
        // Each form takes every fourth letter, and not always the same.
        for (int i = variant.ordinal() % 4; i < texts.size(); i += 4) {
            String text = texts.get(i);
            String varied = variant.of(text, parser.parse(text).spelling() == Spelling.MARKDOWN);
            if (!varied.equals(text)) {
                comesBackEqual(varied);
            }
        }
    }

    private void comesBackEqual(String text) {
        UnDocument document = parser.parse(text).document();
        String written = writer.writeToString(document);

        UnDocument again = parser.parse(written).document();

        assertThat(again).isEqualTo(document);
        assertThat(writer.writeToString(again)).isEqualTo(written);
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
