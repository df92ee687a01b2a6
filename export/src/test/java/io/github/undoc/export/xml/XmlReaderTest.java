package io.github.undoc.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.model.Letter;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.LineBreak;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReaderTest {

    private static String document(String content) {
        return "<document xmlns=\"" + XmlDocumentSchema.NAMESPACE + "\">" + content + "</document>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<letter form=\"postcard\"/>",
                "<letter date=\"yesterday\"/>",
                "<letter xml:lang=\"not a tag\"/>",
                "<letter><extra/></letter>",
                "<letter><title><char code=\"xyz\"/></title></letter>",
                "<letter><title><char/></title></letter>",
                "<letter><body><list/></body></letter>",
                "<letter><sender office=\"other\"/></letter>",
                "<letter><sender office=\"other\" state=\"XXX\"><printed/></sender></letter>",
                "<letter span=\"1 2\"/>",
                "<letter span=\"0 0 0 0\"/>",
                "<letter span=\"a b c d\"/>",
                "<masthead><session organ=\"ga\" kind=\"regular\" number=\"many\"/></masthead><letter/>",
                "<masthead><symbol>&lt;</symbol></masthead><letter/>",
                "",
                "<letter>"
            })
    void saysWhatIsNoDocument(String content) {
        assertThatThrownBy(() -> XmlReader.create().readString(document(content)))
                .isInstanceOf(DocumentFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<document/>", "<a xmlns=\"https://undoc.github.io/ns/document/1\"/>", "text", "{}"})
    void saysWhatIsNoXmlOfThisKind(String xml) {
        assertThatThrownBy(() -> XmlReader.create().readString(xml)).isInstanceOf(DocumentFormatException.class);
    }

    @Test
    void saysWhere() {
        assertThatThrownBy(() -> XmlReader.create().readString(document("\n\n<letter form=\"postcard\"/>")))
                .isInstanceOfSatisfying(DocumentFormatException.class, e -> {
                    assertThat(e.line()).hasValue(3);
                    assertThat(e.column()).isPresent();
                    assertThat(e).hasMessageContaining("postcard").hasMessageContaining("line 3");
                });
    }

    @Test
    void validatesOnRequest() {
        String unknownAttribute = document("<letter mood=\"good\"/>");

        assertThatCode(() -> XmlReader.create().readString(unknownAttribute)).doesNotThrowAnyException();
        assertThatThrownBy(() -> XmlReader.builder().validating(true).build().readString(unknownAttribute))
                .isInstanceOf(DocumentFormatException.class)
                .hasMessageContaining("mood");
    }

    @Test
    void joinsTextAroundCommentsAndSections() throws IOException {
        UnDocument document = XmlReader.create()
                .readString(document(
                        "<letter><body><paragraph>a<!-- b --><![CDATA[<c>]]>&#100;<?e?>f<br/><char code=\"0007\"/>"
                                + "</paragraph></body></letter>"));

        assertThat(document)
                .isEqualTo(UnDocument.builder()
                        .content(Letter.builder()
                                .addBody(Paragraph.of(Text.of("a<c>df"), LineBreak.of(), Text.of("\u0007")))
                                .build())
                        .build());
    }

    @Test
    void refusesDocumentTypesAndReadsNoFiles(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret words");
        String letter = document("<letter><title>&x;</title></letter>");
        for (String type : new String[] {
            "<!DOCTYPE document [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE document [<!ENTITY x \"y\">]>",
            "<!DOCTYPE document SYSTEM \"" + secret.toUri() + "\">"
        }) {
            assertThatThrownBy(() -> XmlReader.create().readString(type + letter))
                    .isInstanceOf(DocumentFormatException.class)
                    .hasMessageNotContaining("secret words");
        }
    }

    @Test
    void refusesBombs() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE document [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 60; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        bomb.append("]>").append(document("<letter><title>&a59;</title></letter>"));

        assertThatThrownBy(() -> XmlReader.create().readString(bomb.toString()))
                .isInstanceOf(DocumentFormatException.class);
    }

    @Test
    void refusesDeepNesting() {
        for (int depth : new int[] {300, 100_000}) {
            String deep = document(
                    "<letter><body>" + "<quotation>".repeat(depth) + "</quotation>".repeat(depth) + "</body></letter>");
            assertThatThrownBy(() -> XmlReader.create().readString(deep)).isInstanceOf(DocumentFormatException.class);
        }
    }
}
