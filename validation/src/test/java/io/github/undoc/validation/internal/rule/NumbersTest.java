package io.github.undoc.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "12, 12", "٣, 3", "١٢, 12", "99999, 99999", "100000, 100000", "999999, 999999"})
    void readsDigitsOfAnyScript(String printed, int number) {
        assertThat(Numbers.read(printed)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"I, 1", "II, 2", "IV, 4", "VI, 6", "IX, 9", "XIV, 14", "XL, 40", "LXV, 65", "XCIX, 99", "CI, 101"})
    void readsRomanNumerals(String printed, int number) {
        assertThat(Numbers.read(printed)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"一, 1", "九, 9", "十, 10", "十一, 11", "二十, 20", "三十五, 35", "九十九, 99"})
    void readsChineseNumeralsUpTo99(String printed, int number) {
        assertThat(Numbers.read(printed)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"الأول, 1", "أول, 1", "الثاني, 2", "عاشر, 10", "العاشر, 10"})
    void readsArabicOrdinalsUpToTheTenth(String printed, int number) {
        assertThat(Numbers.read(printed)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"A, 1", "B, 2", "Z, 26"})
    void readsCapitalLettersThatAreNoNumerals(String printed, int number) {
        assertThat(Numbers.read(printed)).isEqualTo(number);
    }

    @Test
    void readsNumeralsRatherThanLetters() {
        assertThat(Numbers.read("C")).isEqualTo(100);
        assertThat(Numbers.read("V")).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.", "(7)", " 7 ", "[7]", "（7）", "七、", "((7.))"})
    void dotsAndBracketsAroundItDoNotMatter(String printed) {
        assertThat(Numbers.read(printed)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "()",
                "0",
                "Annex",
                "a",
                "[",
                "@",
                "1a",
                "IA",
                "1234567",
                "十十",
                "一二",
                "一二十",
                "十a",
                "a十",
                "十一二",
                "الحادي عشر",
                "AB"
            })
    void nothingElseIsANumber(String printed) {
        assertThat(Numbers.read(printed)).isZero();
    }
}
