package io.github.undoc.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "20-13851 (E), 20",
        "GE.09-10313, 9",
        "V.03-80680 (E), 3",
        "N1512915, -1",
        "7-10313, -1",
        "x7-10313, -1",
        "7x-10313, -1",
        "-10313, -1"
    })
    void theYearStandsBeforeTheDash(String job, int year) {
        assertThat(JobNumbers.year(job)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"A, ar", "C, zh", "E, en", "F, fr", "R, ru", "S, es"})
    void theLetterInBracketsNamesTheLanguage(String letter, String tag) {
        assertThat(JobNumbers.language("20-13851 (" + letter + ") 191020")).contains(Language.of(tag));
    }

    @ParameterizedTest
    @CsvSource({"20-13851", "20-13851 (X)", "20-13851 (", "20-13851 (E", "20-13851 (EF)", "20-13851 E)"})
    void otherwiseThereIsNone(String job) {
        assertThat(JobNumbers.language(job)).isEmpty();
    }
}
