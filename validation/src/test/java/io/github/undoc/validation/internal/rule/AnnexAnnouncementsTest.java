package io.github.undoc.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnexAnnouncementsTest {

    private static int highest(Language language, Letter letter) {
        return AnnexAnnouncements.highest(
                UnDocument.builder().language(language).content(letter).build(), letter);
    }

    private static Letter letter(String... paragraphs) {
        Letter.Builder letter = Letter.builder();
        for (String paragraph : paragraphs) {
            letter.addBody(Paragraph.of(Text.of(paragraph)));
        }
        return letter.build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The buoys are red. | 0",
                "en | I transmit the rules (see annex). | 1",
                "en | I transmit the rules (see annex II). | 2",
                "en | I transmit the rules (see annexes I and III). | 3",
                "en | I transmit the rules (see annexes I-IV). | 4",
                "en | I transmit the rules (see annexes I–IV) and 9 buoys. | 4",
                "en | I transmit the rules (see annexes 1, 12 and 3). | 12",
                "en | I transmit the rules (see annex 50). | 50",
                "en | I transmit the rules (see annex 51). | 1",
                "en | I transmit the rules (see annex A). | 1",
                "en | I transmit the rules (see annex I) and the maps (see annex II). | 2",
                "en | I transmit the maps (see annex II) and the rules (see annex I). | 2",
                "en | I transmit the rules (see annex, for which I ask your kind attention and that of the members II). | 1",
                "en | I transmit the rules (see annex II | 2",
                "zh | 随函转递规则（见附件二）。 | 2",
                "fr | Je transmets les règles (voir annexe III). | 3"
            })
    void readsTheHighestNumber(String language, String text, int highest) {
        assertThat(highest(Language.of(language), letter(text))).isEqualTo(highest);
    }

    @Test
    void looksThroughTheWholeLetter() {
        assertThat(highest(Language.ENGLISH, letter("Rules (see annex III).", "Maps (see annex II).", "Buoys.")))
                .isEqualTo(3);
    }
}
