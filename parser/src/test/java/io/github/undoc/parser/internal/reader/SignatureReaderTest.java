package io.github.undoc.parser.internal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignatureReaderTest {

    static Stream<Arguments> signatures() {
        return Cases.of("signatures.tsv", 4);
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void readsSignatures(String cell, String start, String end, String persons) {
        List<String> lines = Cases.lines(cell);
        Optional<SignatureReading> reading = Readers.standard().signature().read(lines, 0, lines.size());
        if (start.equals("-")) {
            assertThat(reading).isEmpty();
            return;
        }
        SignatureReading signature = reading.orElseThrow();
        assertThat(signature.signatories().stream()
                        .map(person -> person.name().orElse("")
                                + person.titles().stream().collect(Collectors.joining(",", "[", "]")))
                        .collect(Collectors.joining(";")))
                .isEqualTo(persons);
        assertThat(signature.start()).isEqualTo(Integer.parseInt(start));
        assertThat(signature.end()).isEqualTo(Integer.parseInt(end));
    }
}
