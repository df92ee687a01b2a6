package io.github.undoc.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.export.DocumentGenerator;
import io.github.undoc.export.TestLetters;
import io.github.undoc.model.Letter;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.Strong;
import io.github.undoc.model.text.Text;
import io.github.undoc.parser.UnDocumentParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    /** So many of a hundred letters come back equal; what does not is listed where fewer do. */
    private static final int LEAST_EQUAL_PERCENT = 92;

    private final UnDocumentParser parser = UnDocumentParser.create();
    private final TextWriter writer = TextWriter.create();

    @Test
    void writesLightMarkdown() {
        UnDocument document = UnDocument.builder()
                .content(Letter.builder()
                        .addTitle(Text.of("Letter dated 3 May 2021"))
                        .addBody(
                                Paragraph.builder()
                                        .number("1.")
                                        .addContent(
                                                Text.of("I "),
                                                Emphasis.of(Text.of("have")),
                                                Text.of(" the "),
                                                Strong.of(Text.of("honour")),
                                                Text.of(" 2*3"),
                                                FootnoteCall.builder().mark("*").build(),
                                                Text.of(" a_b <x> R&D"))
                                        .build(),
                                Section.builder()
                                        .number("I.")
                                        .addHeading(Text.of("Heading"))
                                        .build())
                        .build())
                .build();

        assertThat(writer.writeToString(document)).isEqualTo("""
                        ## Letter dated 3 May 2021

                        1. I *have* the **honour** 2\\*3\\* a_b \\<x> R\\&D

                        ### I. Heading
                        """);
    }

    @Test
    void lettersComeBackEqual() {
        Map<String, String> texts = TestLetters.texts();
        List<String> different = new ArrayList<>();
        texts.forEach((name, text) -> {
            UnDocument document = parser.parse(text).document();
            UnDocument again = parser.parse(writer.writeToString(document)).document();
            if (!again.equals(document)) {
                different.add(name);
            }
        });

        assertThat(different).hasSizeLessThanOrEqualTo(texts.size() * (100 - LEAST_EQUAL_PERCENT) / 100);
    }

    @Test
    void noWordOfALetterIsLost() {
        TestLetters.texts().forEach((name, text) -> {
            UnDocument document = parser.parse(text).document();
            UnDocument again = parser.parse(writer.writeToString(document)).document();
            assertThat(characters(again)).as(name).isEqualTo(characters(document));
        });
    }

    /** All characters but blanks, sorted: a note may move behind the part that calls it. */
    static String characters(UnDocument document) {
        return PlainText.of(document)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void anyDocumentCanBeWritten() {
        for (long seed = 0; seed < 100; seed++) {
            String text = writer.writeToString(DocumentGenerator.of(seed));
            assertThat(parser.parse(text).document()).as("seed %d", seed).isNotNull();
        }
    }
}
