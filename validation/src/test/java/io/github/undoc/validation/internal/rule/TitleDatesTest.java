package io.github.undoc.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.Letter;
import io.github.undoc.model.text.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleDatesTest {

    private static Letter letter(String title) {
        return Letter.builder()
                .addTitle(Text.of(title))
                .date(LocalDate.of(2020, 10, 14))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Letter dated 14 October 2020 from the Minister | 14 October 2020",
                "14 octobre 2020 | 14 octobre 2020",
                "2020年10月14日利罗国给秘书长的信 | 2020年10月14",
                "رسالة مؤرخة ١٤ تشرين الأول/أكتوبر ٢٠٢٠ | ١٤ تشرين الأول/أكتوبر ٢٠٢٠",
                "Letter No. 7 dated 14 October 2020 | 14 October 2020"
            })
    void findsTheDateAsPrinted(String title, String printed) {
        assertThat(TitleDates.printed(letter(title))).contains(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Letter dated 15 October 2020",
                "Letter dated 14 October 2019",
                "Letter dated 14 October",
                "Letter dated 14 October 20200",
                "14 is the number of the buoys that were laid out along the shore of the lake in 2020",
                "In 2020 a letter about the buoys that were laid out along the shore of the lake, of the 14"
            })
    void anotherDateIsNotFound(String title) {
        assertThat(TitleDates.printed(letter(title))).isEmpty();
    }

    @Test
    void withoutDateOrTitleThereIsNothingToFind() {
        assertThat(TitleDates.printed(Letter.builder()
                        .addTitle(Text.of("Letter dated 14 October 2020"))
                        .build()))
                .isEmpty();
        assertThat(TitleDates.printed(
                        Letter.builder().date(LocalDate.of(2020, 10, 14)).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "of 1945, true",
        "of 2199, true",
        "14 October ٢٠٢٠, true",
        "of 1944, false",
        "of 2200, false",
        "buoys 20201, false",
        "buoys 202, false",
        "no number, false"
    })
    void yearsOfTheUnitedNationsMakeADate(String text, boolean date) {
        assertThat(TitleDates.hasDate(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "the letter of 14 October 2020, true",
        "the letter of 14 October 2020, true",
        "THE LETTER OF 14 OCTOBER 2020, true",
        "the letter of ١٤ October ٢٠٢٠, true",
        "the letter of 14 October 2021, false"
    })
    void spacesCapitalsAndKindsOfDigitsDoNotMatter(String text, boolean found) {
        assertThat(TitleDates.contains(text, "14 October 2020")).isEqualTo(found);
    }
}
