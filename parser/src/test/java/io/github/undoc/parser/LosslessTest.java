package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LosslessTest {

    private final UnDocumentParser parser = UnDocumentParser.create();

    @Test
    void theProjectHasDocumentsOfItsOwn() {
        assertThat(Documents.own()).hasSizeGreaterThan(60);
    }

    @Test
    void everyCharacterOfOwnLettersIsAccountedFor() {
        Documents.own().forEach(this::checkInEachSpelling);
    }

    @Test
    @Tag("long")
    void everyCharacterOfLettersInCirculationIsAccountedFor() {
        Documents.shared().forEach(this::checkInEachSpelling);
    }

    private void checkInEachSpelling(Documents.Document document) {
        String text = document.text();
        assertThat(Account.differences(text, parser.parse(text)))
                .as(document.name())
                .isEmpty();
        for (Spelling spelling : Spelling.values()) {
            UnDocumentParser fixed = UnDocumentParser.builder()
                    .spelling(spelling)
                    .furniture(Furniture.KEEP)
                    .sourcePositions(SourcePositions.OFF)
                    .build();
            ParseResult result = fixed.parse(text);
            assertThat(Account.differences(text, result))
                    .as("%s as %s", document.name(), spelling)
                    .isEmpty();
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
