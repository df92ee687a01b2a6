package io.github.undoc.parser.internal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnnexHeadingReaderTest {

    static Stream<Arguments> labels() {
        return Cases.of("annexes.tsv", 5);
    }

    @ParameterizedTest
    @MethodSource("labels")
    void readsLabels(String lines, String kind, String number, String count, String ofLetter) {
        Optional<AnnexHeading> heading = Readers.standard().annex().read(Cases.lines(lines), 0);
        if (kind.equals("-")) {
            assertThat(heading).isEmpty();
            return;
        }
        AnnexHeading label = heading.orElseThrow();
        assertThat(label.kind().key()).isEqualTo(kind);
        assertThat(label.number().orElse("")).isEqualTo(number);
        assertThat(label.lines()).isEqualTo(Integer.parseInt(count));
        assertThat(label.ofLetter()).isEqualTo(Boolean.parseBoolean(ofLetter));
    }
}
