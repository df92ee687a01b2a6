package io.github.undoc.export.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.export.DocumentLimits;
import io.github.undoc.model.Annex;
import io.github.undoc.model.DocumentType;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Link;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import org.xmlunit.assertj3.XmlAssert;
import org.xmlunit.builder.Input;
import org.xmlunit.xpath.JAXPXPathEngine;

class AkomaNtosoWriterTest {

    private static final Map<String, String> NAMESPACES = Map.of("a", AkomaNtoso.NAMESPACE);

    private static final AkomaNtosoWriter WRITER =
            AkomaNtosoWriter.builder().markupDate(LocalDate.of(2026, 11, 15)).build();

    /** The deepest nesting of one kind that leaves room for a text in it. */
    private static final int DEEP = DocumentLimits.MAX_DEPTH - 4;

    private static UnDocument letter(Letter letter, DocumentSymbol... symbols) {
        return UnDocument.builder()
                .masthead(Masthead.builder().addSymbols(symbols).build())
                .content(letter)
                .build();
    }

    private static void isValid(String xml) throws IOException {
        assertThat(AkomaNtoso.validate(new StreamSource(new StringReader(xml)))).isEmpty();
    }

    private static String value(String xml, String xpath) {
        JAXPXPathEngine engine = new JAXPXPathEngine();
        engine.setNamespaceContext(NAMESPACES);
        return engine.evaluate(xpath, Input.fromString(xml).build());
    }

    @Test
    void writesTheSampleAsItStandsBesideThisTest() throws IOException {
        try (InputStream in = AkomaNtosoWriterTest.class.getResourceAsStream("sample.akn.xml")) {
            String gold = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            XmlAssert.assertThat(WRITER.writeToString(SampleLetter.document()))
                    .and(gold)
                    .areIdentical();
        }
    }

    @Test
    void buildsTheTextAsTheReferenceDoes() throws IOException {
        Path reference = Path.of("..", "..", "shared", "reference", "sample-letter.akn.xml");
        assumeTrue(Files.exists(reference), "the reference is not there");
        String xml = WRITER.writeToString(SampleLetter.document());

        for (String part : List.of("coverPage", "preface", "mainBody", "conclusions", "attachments")) {
            String path = "//a:akomaNtoso/a:doc/a:" + part;
            assertThat(skeleton(xml, path))
                    .as(part)
                    .isEqualTo(skeleton(Files.readString(reference, StandardCharsets.UTF_8), path));
        }
    }

    /** Returns the elements below a place with their eIds and markers, but for metadata and what the texts differ in. */
    private static List<String> skeleton(String xml, String path) {
        JAXPXPathEngine engine = new JAXPXPathEngine();
        engine.setNamespaceContext(NAMESPACES);
        List<String> skeleton = new ArrayList<>();
        for (Node node : engine.selectNodes(path, Input.fromString(xml).build())) {
            skeleton(node, 0, skeleton);
        }
        return skeleton;
    }

    private static void skeleton(Node node, int depth, List<String> to) {
        String name = node.getLocalName();
        // The reference links the word annex and one paragraph, and has a place and date in a block of its own.
        boolean differs = name == null
                || List.of("meta", "ref", "a", "block").contains(name)
                || node.getTextContent().strip().startsWith("Klow, 30");
        if (differs) {
            return;
        }
        Node id = node.getAttributes().getNamedItem("eId");
        to.add(" ".repeat(depth) + name + (id == null ? "" : " " + id.getNodeValue()));
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            skeleton(child, depth + 1, to);
        }
    }

    @Test
    void isTheSameEachTime() {
        UnDocument document = SampleLetter.document();
        String first = WRITER.writeToString(document);
        List<String> others = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> WRITER.writeToString(document))
                .toList();
        assertThat(others).allSatisfy(other -> assertThat(other).isEqualTo(first));
    }

    @Test
    void writesAnEmptyLetter() throws IOException {
        String xml = WRITER.writeToString(letter(Letter.builder().build()));
        isValid(xml);
        assertThat(value(xml, "//a:FRBRWork/a:FRBRuri/@value"))
                .isEqualTo("/akn/un/doc/communication/un/1900-01-01/unnumbered");
        assertThat(value(xml, "//a:FRBRExpression/a:FRBRuri/@value")).endsWith("/unnumbered/und@");
        assertThat(value(xml, "//a:FRBRversionNumber/@value")).isEqualTo("1");
    }

    @Test
    void namesWorkExpressionAndManifestation() throws IOException {
        String xml = WRITER.writeToString(SampleLetter.document());
        isValid(xml);
        String work = "/akn/un/doc/communication/un-ga/2026-10-02/A-81-9901-S-2026-9902";
        String path = "/a:akomaNtoso/a:doc/a:meta/a:identification/";
        assertThat(value(xml, path + "a:FRBRWork/a:FRBRuri/@value")).isEqualTo(work);
        assertThat(value(xml, path + "a:FRBRWork/a:FRBRthis/@value")).isEqualTo(work + "/!main");
        assertThat(value(xml, path + "a:FRBRWork/a:FRBRalias[2]/@value"))
                .isEqualTo("/akn/un/doc/communication/un-sc/2026-10-02/S-2026-9902");
        assertThat(value(xml, path + "a:FRBRExpression/a:FRBRuri/@value")).isEqualTo(work + "/eng@");
        assertThat(value(xml, path + "a:FRBRExpression/a:FRBRtranslation/@href"))
                .isEqualTo(work + "/fra@");
        assertThat(value(xml, path + "a:FRBRManifestation/a:FRBRuri/@value")).isEqualTo(work + "/eng@.xml");
        assertThat(value(xml, path + "a:FRBRManifestation/a:FRBRdate/@date")).isEqualTo("2026-11-15");
        assertThat(value(xml, "//a:attachment[@eId='att_1__att_1']//a:FRBRWork/a:FRBRthis/@value"))
                .isEqualTo(work + "/!annex_1/enclosure_1");
    }

    @Test
    void putsThePublicationAroundTheLetter() throws IOException {
        String xml = AkomaNtosoWriter.builder()
                .mode(AkomaNtosoWriter.Mode.PUBLICATION)
                .build()
                .writeToString(SampleLetter.document());
        isValid(xml);
        String collection = "/a:akomaNtoso/a:documentCollection[@name='publicationOfficialLetter']";
        assertThat(value(xml, collection + "/a:meta/a:identification/a:FRBRWork/a:FRBRuri/@value"))
                .isEqualTo("/akn/un/documentCollection/publication/un-ga/2026-10-06/A-81-9901-S-2026-9902");
        assertThat(value(xml, "count(" + collection + "/a:coverPage)")).isEqualTo("1");
        assertThat(value(
                        xml,
                        "count(" + collection + "/a:collectionBody/a:component[@eId='cmp_1']"
                                + "/a:doc[@name='officialLetter']/a:mainBody)"))
                .isEqualTo("1");
    }

    @Test
    void linksCorrigendaAndAddendaToTheirBase() throws IOException {
        String corrigendum =
                WRITER.writeToString(letter(Letter.builder().build(), DocumentSymbol.parse("A/75/520/Corr.1")));
        isValid(corrigendum);
        assertThat(value(corrigendum, "//a:doc/@name")).isEqualTo("corrigendum");
        assertThat(value(corrigendum, "//a:activeRef/@showAs")).isEqualTo("A/75/520");

        String addendum = AkomaNtosoWriter.builder()
                .workDates(symbol -> Optional.of(LocalDate.of(2020, 10, 2)))
                .build()
                .writeToString(letter(Letter.builder().build(), DocumentSymbol.parse("A/75/520/Add.1")));
        isValid(addendum);
        assertThat(value(addendum, "//a:TLCReference[@name='addendumTo']/@href"))
                .isEqualTo("/akn/un/doc/communication/un-ga/2020-10-02/A-75-520");
    }

    @Test
    void writesOtherDocumentsAsWhatTheyAre() throws IOException {
        for (DocumentType kind : DocumentType.values()) {
            isValid(WRITER.writeToString(UnDocument.builder()
                    .content(OtherDocument.builder().kind(kind).build())
                    .build()));
        }
        String resolution = WRITER.writeToString(UnDocument.builder()
                .content(OtherDocument.builder().kind(DocumentType.RESOLUTION).build())
                .build());
        assertThat(value(resolution, "/a:akomaNtoso/a:statement/@name")).isEqualTo("resolution");
        assertThat(value(resolution, "//a:FRBRsubtype/@value")).isEqualTo("deliberation");
    }

    @Test
    void tellsCharactersThatXmlDoesNotKnow() throws Exception {
        UnDocument document = letter(Letter.builder()
                .addBody(Paragraph.of(Text.of("a\u0001b\ud800c\uffffd \ud83d\udd4a")))
                .build());
        String xml = WRITER.writeToString(document);
        isValid(xml);
        assertThat(new AknFile(xml).text).contains("abcd \ud83d\udd4a");
        assertThat(AkomaNtosoReader.create().readString(xml)).isEqualTo(document);
    }

    @Test
    void pointsNowhereInTheFileThatIsNotThere() throws Exception {
        UnDocument document = letter(Letter.builder()
                .addBody(Paragraph.of(
                        link("#somewhere"), link("javascript:alert(1)"), link("a b"), link("http://[x"), link("")))
                .build());
        String xml = WRITER.writeToString(document);
        isValid(xml);
        assertThat(new AknFile(xml).dangling()).isEmpty();
        assertThat(value(xml, "count(//a:a)")).isEqualTo("1");
        assertThat(AkomaNtosoReader.create().readString(xml)).isEqualTo(document);
    }

    private static Link link(String target) {
        return Link.builder().target(target).addContent(Text.of("x")).build();
    }

    @Test
    void marksTheLanguageOfAnAnnexOnlyWhereItDiffers() throws IOException {
        String xml = WRITER.writeToString(UnDocument.builder()
                .language(Language.CHINESE)
                .content(Letter.builder().build())
                .addAnnexes(Annex.builder().language(Language.ENGLISH).build())
                .addAnnexes(Annex.builder().language(Language.CHINESE).build())
                .build());
        isValid(xml);
        assertThat(value(xml, "//a:mainBody[@eId='att_1__body']/@xml:lang")).isEqualTo("en");
        assertThat(value(xml, "count(//a:mainBody[@xml:lang])")).isEqualTo("1");
    }

    private static UnDocument manyAnnexes(int count) {
        UnDocument.Builder builder =
                UnDocument.builder().content(Letter.builder().build());
        for (int i = 0; i < count; i++) {
            builder.addAnnexes(Annex.builder()
                    .addBody(Paragraph.of(Text.of("x")))
                    .addAnnexes(Annex.builder().build())
                    .build());
        }
        return builder.build();
    }

    @Test
    void writesThousandsOfAnnexes() throws Exception {
        // The validator compares every eId with every other; some say as much of the grammar.
        isValid(WRITER.writeToString(manyAnnexes(60)));

        UnDocument document = manyAnnexes(1_500);
        String xml = WRITER.writeToString(document);
        AknFile file = new AknFile(xml);
        assertThat(new HashSet<>(file.ids)).hasSameSizeAs(file.ids);
        assertThat(AknFile.words(file.text)).isEqualTo(AknFile.words(PlainText.of(document)));
        assertThat(AkomaNtosoReader.create().readString(xml)).isEqualTo(document);
    }

    @Test
    void nestsAsDeepAsTheLimitAndNoDeeper() throws Exception {
        UnDocument deepAnnexes = UnDocument.builder()
                .content(Letter.builder().build())
                .addAnnexes(nested(DEEP))
                .build();
        String xml = WRITER.writeToString(deepAnnexes);
        assertThat(AkomaNtosoReader.create().readString(xml)).isEqualTo(deepAnnexes);

        UnDocument deepQuotations =
                letter(Letter.builder().addBody(quoted(DEEP)).build());
        xml = WRITER.writeToString(deepQuotations);
        isValid(xml);
        assertThat(AkomaNtosoReader.create().readString(xml)).isEqualTo(deepQuotations);

        // Every document element compares the eIds of all within it, so that the validator takes long over the deepest.
        isValid(WRITER.writeToString(UnDocument.builder()
                .content(Letter.builder().build())
                .addAnnexes(nested(20))
                .build()));

        UnDocument tooDeep = UnDocument.builder()
                .content(Letter.builder().build())
                .addAnnexes(nested(DocumentLimits.MAX_DEPTH + 1))
                .build();
        assertThatThrownBy(() -> WRITER.write(tooDeep, new ByteArrayOutputStream()))
                .isInstanceOf(DocumentFormatException.class);
    }

    private static Annex nested(int depth) {
        Annex annex = Annex.builder().build();
        for (int i = 1; i < depth; i++) {
            annex = Annex.builder().addAnnexes(annex).build();
        }
        return annex;
    }

    private static Quotation quoted(int depth) {
        Quotation quotation = Quotation.builder().build();
        for (int i = 1; i < depth; i++) {
            quotation = Quotation.builder().addContent(quotation).build();
        }
        return quotation;
    }

    @Test
    void refusesOptionsThatCannotBe() {
        AkomaNtosoWriter.Builder builder = AkomaNtosoWriter.builder();
        assertThatThrownBy(() -> builder.markupDate(LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.editor("no id", "name")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.editor("id", " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
