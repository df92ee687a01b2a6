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
import org.junit.jupiter.params.provider.ValueSource;

/** There and back: what the writer writes, the parser reads to an equal document. */
class TextRoundTripTest {

    private static final String TITLE =
            "Letter dated 9 October 2026 from the Permanent Representative of Ruritania to the"
                    + " United Nations addressed to the Secretary-General";

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

    /** Who signs is read from the lines of the signature, which no longer stand side by side. */
    @Test
    void tornSignaturesComeBackEqual() {
        comesBackEqual("""
                %s

                I have the honour to write.

                (Signed) Rudolf Elphberg          (Signed) Black Michael
                Permanent Representative
                of Ruritania                     Item 8 of the agenda*
                """.formatted(TITLE));
    }

    /** What the title says is read from the title with its calls of notes, whatever stood around them. */
    @Test
    void titlesWithStrayStarsComeBackEqual() {
        comesBackEqual("""
                Letter dated 9 October 2026 from the Permanent * Representative** of Ruritania to the United Nations addressed to the Secretary-General

                I have the honour to write.
                """);
    }

    /** What a masthead says is read from its lines one below the other, in however many columns they stood. */
    @Test
    void mastheadsWithTornLinesComeBackEqual() {
        comesBackEqual("""
                United Nations                A/81/1731
                Security Council
                Eighty-first                  General
                Assembly
                Item 14 of the agenda         Commission on
                Human Rights
                """);
    }

    /** The language is told by the words of the part, whatever mark-up and furniture stood among its lines. */
    @Test
    void languagesOfShortPartsComeBackEqual() {
        comesBackEqual("""
                %s

                - la
                - de
                - the

                <span title="of the of the of the of the">le</span>
                """.formatted(TITLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Notes\n\nOn A/81/1731*1/ß and S/2026/1733*of",
                "# Notes\n\nBuoys &A/81/1731 and A/81/1732&nbsp;A/\u200EHRC/52/G/66",
                "# Notes\n\nNot A<!-- -->/81/1731 but S/2026/1733<!-- -->A/81/1732.",
                "# Notes\n\nResolution<!-- --> 81/1 of *S<!-- -->/2026/1733* and **A/81/1731**",
                "# Notes\n\nRed *a < b [c* green *d [ e*.",
            })
    void symbolsAndEmphasisComeBackEqual(String text) {
        comesBackEqual(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|\n|--|",
                "| - | : |\n| --- | --- |\n| a | b |",
                "# Notes\n\n```\n\ud83d red &amp; &#38; green\n```",
                "# Notes\n\n- ```\n  \ud83d red\n  ```",
                "# Annex\n\nA letter.\n\n[*Original: English*]",
                "# Annex\n\n\\[*Original: English*]\n\nText.",
                "1. \n\n2. Text",
                "# Notes\n\n## IV.\n\nText.",
                "<!-- undoc other -->\n\n<!-- text -->\n\n<!-- -->\u202B(a) Two hives",
                "# Notes\n\n+ <!-- -->\n+ hives",
                "<!-- undoc other -->\n\n<!-- text -->\n\n+ <!-- -->",
                "*\n\n1 800 | 50 | 20 July 1993\r\u0007   kilo.\u202993-41207 (C)   220793   220793   /...",
            })
    void rareBlocksComeBackEqual(String text) {
        comesBackEqual(text);
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
