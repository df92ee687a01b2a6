package io.github.undoc.export.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.undoc.model.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AkomaNtosoTest {

    private static final String META = "<meta><identification source=\"#e\"><FRBRWork><FRBRthis value=\"/a/!main\"/>"
            + "<FRBRuri value=\"/a\"/><FRBRdate date=\"2020-01-01\" name=\"x\"/><FRBRauthor href=\"#e\"/>"
            + "<FRBRcountry value=\"un\"/></FRBRWork><FRBRExpression><FRBRthis value=\"/a\"/><FRBRuri value=\"/a\"/>"
            + "<FRBRdate date=\"2020-01-01\" name=\"x\"/><FRBRauthor href=\"#e\"/><FRBRlanguage language=\"eng\"/>"
            + "</FRBRExpression><FRBRManifestation><FRBRthis value=\"/a\"/><FRBRuri value=\"/a\"/>"
            + "<FRBRdate date=\"2020-01-01\" name=\"x\"/><FRBRauthor href=\"#e\"/></FRBRManifestation>"
            + "</identification></meta>";

    private static String file(String body) {
        return "<akomaNtoso xmlns=\"" + AkomaNtoso.NAMESPACE + "\"><doc name=\"officialLetter\">" + META + body
                + "</doc></akomaNtoso>";
    }

    private static List<Finding> validate(String xml) throws IOException {
        return AkomaNtoso.validate(new StreamSource(new StringReader(xml)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mainBody><p>x</p></mainBody>",
                "<mainBody xml:lang='fr'><paragraph><num>1.</num></paragraph></mainBody>",
                "<preface><p><docTitle>x</docTitle></p></preface><mainBody><section><heading>h</heading>"
                        + "<content><p>x</p></content></section></mainBody><conclusions><p>s</p></conclusions>",
                "<mainBody><p>a<sup><authorialNote marker='1' placement='bottom'><p>t</p></authorialNote></sup></p>"
                        + "</mainBody>"
            })
    void findsNothingInValidFiles(String body) throws IOException {
        assertThat(validate(file(body))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mainBody/>",
                "<mainBody>text</mainBody>",
                "<mainBody><p>x</p></mainBody><preface><p>y</p></preface>",
                "<mainBody><paragraph eId='a'/><paragraph eId='a'/></mainBody>",
                "<mainBody><p><docDate date='2020'>2020</docDate></p></mainBody>",
                "<mainBody><p dir='rtl'>x</p></mainBody>"
            })
    void tellsWhatIsInvalid(String body) throws IOException {
        assertThat(validate(file(body))).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(AkomaNtoso.INVALID);
            assertThat(finding.message()).startsWith("line 1, column ");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<a",
                "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
                "<!DOCTYPE a SYSTEM \"http://192.0.2.1/a.dtd\"><a/>"
            })
    void tellsWhatIsNotWellFormed(String xml) throws IOException {
        assertThat(validate(xml)).extracting(Finding::code).containsExactly(AkomaNtoso.NOT_WELL_FORMED);
    }

    @Test
    void readsStreamsAndLocalFilesOnly(@org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
        byte[] xml = file("<mainBody><p>x</p></mainBody>").getBytes(StandardCharsets.UTF_8);
        Path local = Files.write(folder.resolve("letter.xml"), xml);

        assertThat(AkomaNtoso.validate(new StreamSource(new ByteArrayInputStream(xml))))
                .isEmpty();
        assertThat(AkomaNtoso.validate(new StreamSource(local.toFile()))).isEmpty();
        assertThatThrownBy(() -> AkomaNtoso.validate(new StreamSource("http://192.0.2.1/letter.xml")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("local file");
    }

    @Test
    void agreesWithTheProbes() throws IOException {
        Path probes = Path.of("..", "..", "shared", "reference", "akoma-ntoso-probes.tsv");
        assumeTrue(Files.exists(probes), "the probes are not there");
        List<String> wrong = new ArrayList<>();
        int count = 0;
        try (Stream<String> lines = Files.lines(probes)) {
            for (String line : (Iterable<String>) lines::iterator) {
                String[] columns = line.split("\t", 3);
                if (columns.length == 3 && !line.startsWith("#")) {
                    count++;
                    String xml =
                            columns[2].replace("{NS}", AkomaNtoso.NAMESPACE).replace("{META}", META);
                    if (validate(xml).isEmpty() != columns[1].equals("valid")) {
                        wrong.add(columns[0]);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(count).isGreaterThan(90);
    }
}
