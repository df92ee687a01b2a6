package io.github.undoc.export.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.undoc.export.ReaderFuzz;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for bytes on which the reader of JSON fails otherwise than it says. */
class JsonReaderFuzzTest {

    private final JsonReader strict = JsonReader.create();
    private final JsonReader lenient = JsonReader.builder().lenient(true).build();
    private final JsonWriter writer = JsonWriter.create();

    static Stream<byte[]> seeds() {
        return ReaderFuzz.seeds(JsonWriter.create());
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void readsOrRefusesAnyBytes(byte[] data) throws IOException {
        ReaderFuzz.readOrRefuse(data, lenient, writer, lenient);
        ReaderFuzz.readOrRefuse(data, strict, writer, strict);
    }
}
