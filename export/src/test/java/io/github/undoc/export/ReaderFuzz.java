package io.github.undoc.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.UnDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the fuzz tests of all readers do: bytes are read, and come back when written, or are refused with a reason. */
public final class ReaderFuzz {

    private static final int SEEDS = 12;

    private ReaderFuzz() {}

    /** Documents as a writer writes them, for a fuzzer to start from. */
    public static Stream<byte[]> seeds(DocumentWriter writer) {
        return LongStream.range(0, SEEDS)
                .mapToObj(
                        seed -> writer.writeToString(DocumentGenerator.of(seed)).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads bytes with one reader, and what the writer makes of them with another. */
    public static void readOrRefuse(byte[] data, DocumentReader reader, DocumentWriter writer, DocumentReader again)
            throws IOException {
        UnDocument document;
        try {
            document = reader.read(new ByteArrayInputStream(data));
        } catch (DocumentFormatException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return;
        }
        assertThat(again.readString(writer.writeToString(document))).isEqualTo(document);
    }
}
