package io.github.undoc.export.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupWriterTest {

    private static String written(Consumer<MarkupWriter> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkupWriter writer = new MarkupWriter(out);
        content.accept(writer);
        writer.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String writtenByWoodstox(String text, String value) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMLStreamWriter writer = new WstxOutputFactory().createXMLStreamWriter(out, "UTF-8");
        writer.writeStartElement("p");
        writer.writeAttribute("v", value);
        writer.writeCharacters(text);
        writer.writeEndElement();
        writer.close();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String element(String text, String value) {
        return written(writer -> {
            writer.start("p");
            writer.attribute("v", value);
            assertThat(writer.text(text, 0)).isEqualTo(text.length());
            writer.end();
        });
    }

    @Test
    void writesEachCharacterAsAWriterOfTheLibraryDoes() throws XMLStreamException {
        StringBuilder all = new StringBuilder();
        for (int c = 0x20; c < 0x2_0000; c++) {
            // XML parsers and writers treat controls beyond ASCII in attributes in ways of their own.
            if (Chars.allowed(c) && (c < 0x7f || c >= 0xa0)) {
                all.appendCodePoint(c);
            }
        }
        assertThat(element(all.toString(), all.toString()))
                .isEqualTo(writtenByWoodstox(all.toString(), all.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "a>", "]>", "]]>", "x]]>y", "a\r\n\tb", "\u007F\u0085", "&&<<>>\"'", "é>ж]>中"})
    void writesMarksOfMarkupAsAWriterOfTheLibraryDoes(String text) throws XMLStreamException {
        assertThat(element(text, "")).isEqualTo(writtenByWoodstox(text, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r", "\"", "<", "&", ">", "'"})
    void writesMarksInValuesAsAWriterOfTheLibraryDoes(String value) throws XMLStreamException {
        assertThat(element("", value)).isEqualTo(writtenByWoodstox("", value));
    }

    @Test
    void writesOneTagForAnElementWithoutContent() {
        assertThat(written(writer -> {
                    writer.start("a");
                    writer.start("b");
                    writer.end();
                    writer.start("c");
                    writer.text("", 0);
                    writer.end();
                    writer.instruction("undoc", "end");
                    writer.raw("\n");
                    writer.end();
                }))
                .isEqualTo("<a><b/><c></c><?undoc end?>\n</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab\u0001cd", "ab\uFFFEcd", "ab\uD800cd", "ab\uDC00cd"})
    void stopsAtWhatXmlDoesNotHave(String text) {
        assertThat(written(writer -> assertThat(writer.text(text, 0)).isEqualTo(2)))
                .isEqualTo("ab");
        assertThat(written(writer -> assertThat(writer.text(text, 3)).isEqualTo(5)))
                .isEqualTo("cd");
        assertThatThrownBy(() -> element("", text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void keepsCharactersWholeWhereTheBufferEnds(int shift) {
        String text = "x".repeat(shift) + "\uD83D\uDE00&ж中".repeat(9_000);
        assertThat(written(writer -> writer.text(text, 0))).isEqualTo(text.replace("&", "&amp;"));
        assertThat(written(writer -> {
                    writer.raw("y".repeat(shift));
                    writer.raw("z".repeat(20_000));
                }))
                .isEqualTo("y".repeat(shift) + "z".repeat(20_000));
    }

    @Test
    void throwsWhatTheStreamThrows() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        MarkupWriter writer = new MarkupWriter(full);
        writer.start("a");
        assertThatThrownBy(writer::flush)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("full");
    }
}
