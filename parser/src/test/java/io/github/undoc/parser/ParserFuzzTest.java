package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for texts on which the parser fails or of which it loses something. */
class ParserFuzzTest {

    private static final int LONGEST_SEED = 4_000;

    private final UnDocumentParser[] parsers = {
        UnDocumentParser.create(),
        UnDocumentParser.builder()
                .spelling(Spelling.MARKDOWN)
                .sourcePositions(SourcePositions.OFF)
                .maxNesting(3)
                .maxAnnexes(2)
                .maxFootnotes(2)
                .maxDiagnostics(3)
                .build(),
        UnDocumentParser.builder()
                .spelling(Spelling.BARE)
                .furniture(Furniture.KEEP)
                .build()
    };

    static Stream<byte[]> seeds() {
        return Documents.own().stream()
                .filter(document -> document.text().length() < LONGEST_SEED)
                .map(document -> document.text().getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void anyTextGivesADocumentAndLosesNothing(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        for (UnDocumentParser parser : parsers) {
            assertThat(Account.differences(text, parser.parse(text))).isEmpty();
        }
    }
}
