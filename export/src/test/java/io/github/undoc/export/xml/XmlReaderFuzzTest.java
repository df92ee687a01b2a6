package io.github.undoc.export.xml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.export.DocumentGenerator;
import io.github.undoc.model.UnDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for bytes on which the reader of XML fails otherwise than it says. */
class XmlReaderFuzzTest {

    private static final int SEEDS = 12;

    private final XmlReader plain = XmlReader.create();
    private final XmlReader validating = XmlReader.builder().validating(true).build();
    private final XmlWriter writer = XmlWriter.create();

    static Stream<byte[]> seeds() {
        XmlWriter writer = XmlWriter.create();
        return LongStream.range(0, SEEDS)
                .mapToObj(
                        seed -> writer.writeToString(DocumentGenerator.of(seed)).getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void readsOrRefusesAnyBytes(byte[] data) throws IOException {
        read(plain, data);
        read(validating, data);
    }

    private void read(XmlReader reader, byte[] data) throws IOException {
        UnDocument document;
        try {
            document = reader.read(new ByteArrayInputStream(data));
        } catch (DocumentFormatException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return;
        }
        assertThat(plain.readString(writer.writeToString(document))).isEqualTo(document);
    }
}
