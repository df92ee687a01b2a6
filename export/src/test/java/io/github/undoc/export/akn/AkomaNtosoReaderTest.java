package io.github.undoc.export.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexKind;
import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.Finding;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Office;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Signatory;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.ListBlock;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AkomaNtosoReaderTest {

    private static AkomaNtosoReading read(String xml) throws IOException {
        return AkomaNtosoReader.create()
                .readWithFindings(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** The sample as somebody else would have written it: without what undoc keeps beside the elements. */
    private static String foreignSample() {
        String xml = AkomaNtosoWriter.create().writeToString(SampleLetter.document());
        StringBuilder foreign = new StringBuilder();
        int from = 0;
        for (int start = xml.indexOf("<proprietary"); start >= 0; start = xml.indexOf("<proprietary", from)) {
            foreign.append(xml, from, start);
            from = xml.indexOf("</proprietary>", start) + "</proprietary>".length();
        }
        return foreign.append(xml.substring(from))
                .toString()
                .replaceAll(" undoc:[a-z]+=\"[^\"]*\"", "")
                .replaceAll(" class=\"[^\"]*\"", "");
    }

    @Test
    void readsBackWhatWasWritten() throws IOException {
        UnDocument document = SampleLetter.document();
        AkomaNtosoReading reading = read(AkomaNtosoWriter.create().writeToString(document));
        assertThat(reading.document()).isEqualTo(document);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void readsFilesOfOthersAsFarAsTheyMap() throws IOException {
        AkomaNtosoReading reading = read(foreignSample());
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(AkomaNtosoReader.FOREIGN);

        UnDocument document = reading.document();
        UnDocument sample = SampleLetter.document();
        assertThat(document.language()).contains(Language.ENGLISH);
        assertThat(document.masthead().lines()).isEqualTo(sample.masthead().lines());
        assertThat(document.masthead()).isEqualTo(sample.masthead());
        Letter letter = document.letter().orElseThrow();
        Letter expected = sample.letter().orElseThrow();
        assertThat(letter.title()).isEqualTo(expected.title());
        assertThat(letter.date()).isEqualTo(expected.date());
        assertThat(letter.senders()).isEqualTo(expected.senders());
        assertThat(letter.addressees()).isEqualTo(expected.addressees());
        assertThat(letter.signature()).isEqualTo(expected.signature());
        assertThat(document.footnotes()).isEqualTo(sample.footnotes());
        assertThat(PlainText.of(document)).isEqualTo(PlainText.of(sample));
        assertThat(document.annexes())
                .extracting(Annex::title)
                .isEqualTo(sample.annexes().stream().map(Annex::title).toList());
        assertThat(document.annexes().get(0).body())
                .isEqualTo(sample.annexes().get(0).body());
    }

    @Test
    void readsTheReference() throws IOException {
        Path reference = Path.of("..", "..", "shared", "reference", "sample-letter.akn.xml");
        assumeTrue(Files.exists(reference), "the reference is not there");
        UnDocument document =
                read(Files.readString(reference, StandardCharsets.UTF_8)).document();
        assertThat(document.masthead().distribution()).contains(DistributionCategory.GENERAL);
        assertThat(document.masthead().date()).contains(LocalDate.of(2044, 10, 6));
        assertThat(document.masthead().organs()).containsExactly(Organ.GENERAL_ASSEMBLY, Organ.SECURITY_COUNCIL);
        assertThat(document.masthead().originalLanguages()).containsExactly(Language.FRENCH);
        assertThat(document.masthead().agendaItems()).extracting("number").containsExactly(34, 71);
        Letter letter = document.letter().orElseThrow();
        assertThat(letter.date()).contains(LocalDate.of(2044, 10, 2));
        assertThat(letter.senders()).extracting("office").containsExactly(Office.PERMANENT_REPRESENTATIVE);
        assertThat(letter.body()).hasSize(3);
        assertThat(letter.signatories()).extracting(Signatory::name).hasSize(1);
        assertThat(document.footnotes()).hasSize(1);
        Annex annex = document.annexes().get(0);
        assertThat(annex.body())
                .hasSize(2)
                .allSatisfy(block -> assertThat(block).isInstanceOf(Section.class));
        assertThat(((Section) annex.body().get(0)).content())
                .extracting(Block::getClass)
                .hasSize(4);
        assertThat(((Section) annex.body().get(0)).content().get(1)).isInstanceOf(Table.class);
        assertThat(((Section) annex.body().get(0)).content().get(3)).isInstanceOf(ListBlock.class);
        assertThat(annex.annexes()).extracting(Annex::kind).containsExactly(AnnexKind.ENCLOSURE);
    }

    @Test
    void tellsWhatItCannotHold() throws IOException {
        AkomaNtosoReading reading =
                read("<akomaNtoso xmlns=\"" + AkomaNtoso.NAMESPACE + "\"><doc name=\"officialLetter\">"
                        + "<meta/><mainBody><p>a <img src=\"x.png\"/>b</p><toc/><foreign/>"
                        + "<speech><p>said</p></speech></mainBody>"
                        + "<attachments><attachment><documentRef href=\"/x\" showAs=\"x\"/></attachment></attachments>"
                        + "</doc></akomaNtoso>");
        assertThat(reading.findings())
                .extracting(finding -> finding.words().orElse(""))
                .containsExactly("doc", "img", "toc", "foreign", "speech", "documentRef");
        assertThat(PlainText.of(reading.document())).isEqualTo("a b\nsaid\n");
    }

    @Test
    void readsOddNestingAsParagraphs() throws IOException {
        UnDocument document = read("<akomaNtoso xmlns=\"" + AkomaNtoso.NAMESPACE + "\"><act name=\"treaty\"><meta/>"
                        + "<body><article><num>1</num><paragraph><num>(1)</num><list><intro><p>Both:</p></intro>"
                        + "<point><num>(a)</num><content><p>rest;</p></content></point><wrapUp><p>and peace.</p></wrapUp>"
                        + "</list></paragraph></article></body></act></akomaNtoso>")
                .document();
        assertThat(PlainText.of(document)).isEqualTo("1 \n(1) Both:\n(a) rest;\nand peace.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html/>",
                "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17\"/>",
                "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"/>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
            })
    void refusesWhatIsNoDocument(String xml) {
        assertThatThrownBy(() -> read(xml)).isInstanceOf(DocumentFormatException.class);
    }

    @Test
    void refusesDeepNesting() {
        String xml = "<akomaNtoso xmlns=\"" + AkomaNtoso.NAMESPACE + "\"><doc name=\"x\"><meta/><mainBody>"
                + "<section>".repeat(5_000);
        assertThatThrownBy(() -> read(xml)).isInstanceOf(DocumentFormatException.class);

        String quoted = "<akomaNtoso xmlns=\"" + AkomaNtoso.NAMESPACE + "\"><doc name=\"x\"><meta/><mainBody>"
                + "<section>".repeat(600) + "</section>".repeat(600) + "</mainBody></doc></akomaNtoso>";
        assertThatThrownBy(() -> read(quoted)).isInstanceOf(DocumentFormatException.class);
    }

    @Test
    void bodyParagraphsKeepTheirNumbers() throws IOException {
        UnDocument document = read("<akomaNtoso xmlns=\"" + AkomaNtoso.NAMESPACE
                        + "\"><doc name=\"officialLetter\"><meta/>"
                        + "<mainBody><paragraph>\n  <num> 1. </num>\n  <content>\n <p>\n One\n two </p></content>"
                        + "</paragraph></mainBody></doc></akomaNtoso>")
                .document();
        assertThat(document.letter().orElseThrow().body())
                .containsExactly(Paragraph.builder()
                        .number("1.")
                        .addContent(io.github.undoc.model.text.Text.of("One two"))
                        .build());
    }
}
