package io.github.undoc.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.export.DocumentGenerator;
import io.github.undoc.model.Letter;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.ListBlock;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.Strong;
import io.github.undoc.model.text.Text;
import io.github.undoc.parser.UnDocumentParser;
import org.junit.jupiter.api.Test;

class TextWriterTest {

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
                        <!-- undoc letter -->

                        ## Letter dated 3 May 2021

                        1. I *have* the **honour** 2\\*3[^*] a_b \\<x> R\\&D

                        ### I. Heading
                        """);
    }

    @Test
    void marksWhatNoSignSays() {
        UnDocument document = UnDocument.builder()
                .content(OtherDocument.builder()
                        .addBody(
                                Paragraph.builder()
                                        .addContent(Text.of("(a) no item"))
                                        .build(),
                                list("- first"),
                                list("second"),
                                Paragraph.builder()
                                        .addContent(
                                                Text.of("called"),
                                                FootnoteCall.builder()
                                                        .mark("1")
                                                        .note("n1")
                                                        .build(),
                                                FootnoteCall.builder()
                                                        .mark("1")
                                                        .note("n2")
                                                        .build())
                                        .build())
                        .build())
                .addFootnotes(note("n1"), note("n2"))
                .build();

        assertThat(writer.writeToString(document)).isEqualTo("""
                        <!-- undoc other -->

                        <!-- text -->

                        <!-- -->(a) no item

                        - <!-- -->- first

                        <!-- -->

                        - second

                        called[^1][^1#n2]

                        [^1]: note

                        [^1]: note
                        """);
    }

    private static ListBlock list(String words) {
        Paragraph item = Paragraph.builder().addContent(Text.of(words)).build();
        return ListBlock.builder()
                .ordered(false)
                .addItems(ListItem.builder().mark("-").addContent(item).build())
                .build();
    }

    private static Footnote note(String id) {
        return Footnote.builder()
                .id(id)
                .mark("1")
                .addContent(Paragraph.builder().addContent(Text.of("note")).build())
                .build();
    }

    @Test
    void anyDocumentCanBeWritten() {
        for (long seed = 0; seed < 100; seed++) {
            String text = writer.writeToString(DocumentGenerator.of(seed));
            assertThat(parser.parse(text).document()).as("seed %d", seed).isNotNull();
        }
    }
}
