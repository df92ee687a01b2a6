package io.github.undoc.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.text.PlainText;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentGeneratorTest {

    @Test
    void givesTheSameDocumentForTheSameSeed() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(DocumentGenerator.of(seed)).isEqualTo(DocumentGenerator.of(seed));
        }
    }

    @Test
    void usesEveryPlane() {
        Set<Integer> planes = new HashSet<>();
        for (long seed = 0; seed < 500; seed++) {
            PlainText.of(DocumentGenerator.of(seed)).codePoints().forEach(c -> planes.add(c >> 16));
        }
        assertThat(planes).hasSize(17);
    }
}
