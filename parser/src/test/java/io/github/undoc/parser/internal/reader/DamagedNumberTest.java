package io.github.undoc.parser.internal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedNumberTest {

    @ParameterizedTest
    @CsvSource({"IT, II", "Jil, III", "1V, IV", "V!, VI", "X|, XI", "lX, IX"})
    void takesStrokesForWhatTheyWere(String printed, String number) {
        assertThat(DamagedNumber.read(printed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "of", "to", "VV", "IIII", "Table", ""})
    void leavesWhatIsNoNumber(String printed) {
        assertThat(DamagedNumber.read(printed)).isEmpty();
    }
}
