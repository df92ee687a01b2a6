package io.github.undoc.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlEventsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a xmlns=\"urn:x\" b=\"1 &amp; 2\">t &lt; u<c>v</c></a>",
                "<a>t<?p char 0001?>u</a>",
                "<p:a xmlns:p=\"urn:p\" p:b=\"1\">\n  <p:c>x</p:c>\n</p:a>"
            })
    void writesWhatItRecorded(String xml) throws XMLStreamException {
        for (XMLOutputFactory factory :
                new XMLOutputFactory[] {XMLOutputFactory.newDefaultFactory(), new WstxOutputFactory()}) {
            StringWriter out = new StringWriter();
            XMLStreamWriter writer = factory.createXMLStreamWriter(out);
            XmlEvents.record(xml.getBytes(StandardCharsets.UTF_8)).replay(writer);
            writer.close();

            assertThat(out.toString()).endsWith(xml);
        }
    }
}
