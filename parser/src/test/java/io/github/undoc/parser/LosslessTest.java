package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LosslessTest {

    private final UnDocumentParser parser = UnDocumentParser.create();

    static Stream<Documents.Document> documents() {
        return Documents.all().stream();
    }

    @Test
    void theProjectHasDocumentsOfItsOwn() {
        assertThat(Documents.own()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCharacterIsAccountedFor(Documents.Document document) {
        assertThat(Account.differences(document.text(), parser.parse(document.text())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCharacterIsAccountedForInTheOtherSpelling(Documents.Document document) {
        for (Spelling spelling : Spelling.values()) {
            UnDocumentParser fixed = UnDocumentParser.builder()
                    .spelling(spelling)
                    .furniture(Furniture.KEEP)
                    .sourcePositions(SourcePositions.OFF)
                    .build();
            ParseResult result = fixed.parse(document.text());
            assertThat(Account.differences(document.text(), result)).isEmpty();
            assertThat(result.spelling()).isEqualTo(spelling);
        }
    }

    @Test
    void whatIsConsumedIsMarkup() {
        List<String> other = Documents.own().stream()
                .filter(document ->
                        !document.text().contains("<") && !document.text().contains("](#"))
                .map(document -> parser.parse(document.text()).markup().consumed())
                .filter(consumed -> consumed.chars().anyMatch(c -> "#*\\_-|>`[]^().:¹²³".indexOf(c) < 0))
                .toList();
        assertThat(other).isEmpty();
    }
}
