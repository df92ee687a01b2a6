package io.github.undoc.parser.internal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @MethodSource("labels")
    void readsLabelsAlikeWithoutLookingForTheirEnd(String lines) {
        AnnexHeadingReader reader = Readers.standard().annex();
        for (String line : Cases.lines(lines)) {
            Optional<AnnexHeading> read = reader.read(List.of(line), 0);
            Optional<AnnexHeading> whole = reader.readWhole(line);
            assertThat(whole.map(AnnexHeading::kind)).isEqualTo(read.map(AnnexHeading::kind));
            assertThat(whole.map(AnnexHeading::number)).isEqualTo(read.map(AnnexHeading::number));
        }
    }

    @Test
    void aWholeLabelEndsWhereItsTextEnds() {
        String label =
                "Annex II to the letter dated 3 May 2021 from the Permanent Representative of Chile to the United Nations"
                        + " addressed to the Secretary-General and so on";

        AnnexHeading heading = Readers.standard().annex().readWhole(label).orElseThrow();

        assertThat(heading.number()).contains("II");
        assertThat(heading.ofLetter()).isTrue();
        assertThat(heading.endColumn()).isEqualTo(label.length());
    }
}
