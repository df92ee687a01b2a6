package io.github.undoc.export.akn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.export.DocumentGenerator;
import io.github.undoc.model.Finding;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;

class AkomaNtosoWriterGeneratedTest {

    @Test
    void isValidWhateverTheDocument() throws IOException {
        AkomaNtosoWriter writer = AkomaNtosoWriter.create();
        for (long seed = 0; seed < 200; seed++) {
            String xml = writer.writeToString(DocumentGenerator.of(seed));
            List<Finding> findings = AkomaNtoso.validate(new StreamSource(new StringReader(xml)));
            assertThat(findings).as("seed %d\n%s", seed, xml).isEmpty();
        }
    }
}
