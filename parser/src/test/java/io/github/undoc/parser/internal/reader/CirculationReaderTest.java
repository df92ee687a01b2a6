package io.github.undoc.parser.internal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.Organ;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CirculationReaderTest {

    static Stream<Arguments> paragraphs() {
        return Cases.of("circulation.tsv", 4);
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void readsRequests(String paragraph, String masthead, String organs, String items) {
        List<Organ> context = Stream.of(masthead.split(",", -1)).map(Organ::of).toList();
        Optional<CirculationRequest> request = Readers.standard().circulation().read(paragraph, context);
        if (organs.equals("-")) {
            assertThat(request).isEmpty();
            return;
        }
        assertThat(request.orElseThrow().organs().stream().map(Organ::key).collect(Collectors.joining(",")))
                .isEqualTo(organs);
        assertThat(Cases.items(request.orElseThrow().items())).isEqualTo(items);
    }
}
