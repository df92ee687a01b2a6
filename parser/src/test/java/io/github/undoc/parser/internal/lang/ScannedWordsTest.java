package io.github.undoc.parser.internal.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedWordsTest {

    private final ScannedWords words = new ScannedWords(
            List.of("letter", "chairman of the committee", "union", "republicas", "письмо", "lower", "tower"));

    @ParameterizedTest
    @CsvSource({
        "LSTTER, LETTER",
        "Lstter, Letter",
        "FROM THE OHAIRMAN, FROM THE CHAIRMAN",
        "Uni6n, Union",
        "Rep\u00DAQlicas, Rep\u00DAblicas",
        "Пиеьмо, Письмо",
    })
    void mendsOneLetterOfAWord(String damaged, String mended) {
        assertThat(words.mend(damaged)).contains(mended);
    }

    @Test
    void mendsTwoLettersOfALongWord() {
        assertThat(new ScannedWords(List.of("representative")).mend("Reprosentatlve"))
                .contains("Representative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Letter", "Lattor", "Fetters", "Lette", "union", "Dower", "", "12345", "委员会主席"})
    void leavesAWordThatIsRightOrTooFarOrNearToTwo(String text) {
        assertThat(words.mend(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Uni6n", "UniQn"})
    void mendsAsImpossibleWhatNoWordCanBe(String text) {
        assertThat(words.mendImpossible(text)).isPresent();
    }

    @Test
    void leavesANameThatMayBeOneOfItsOwn() {
        assertThat(words.mendImpossible("Lstter")).isEmpty();
    }
}
