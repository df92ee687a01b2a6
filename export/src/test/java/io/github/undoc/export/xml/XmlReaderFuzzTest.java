package io.github.undoc.export.xml;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.undoc.export.ReaderFuzz;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for bytes on which the reader of XML fails otherwise than it says. */
class XmlReaderFuzzTest {

    private final XmlReader plain = XmlReader.create();
    private final XmlReader validating = XmlReader.builder().validating(true).build();
    private final XmlWriter writer = XmlWriter.create();

    static Stream<byte[]> seeds() {
        return ReaderFuzz.seeds(XmlWriter.create());
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void readsOrRefusesAnyBytes(byte[] data) throws IOException {
        ReaderFuzz.readOrRefuse(data, plain, writer, plain);
        ReaderFuzz.readOrRefuse(data, validating, writer, plain);
    }
}
