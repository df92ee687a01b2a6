package io.github.undoc.parser.internal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    private final NumberWords numbers = Readers.standard().numbers();

    @ParameterizedTest
    @CsvSource({
        "seventy-fifth, 75",
        "SEVENTY FIFTH, 75",
        "Hundred and first, 101",
        "75th, 75",
        "1st, 1",
        "soixante et onzième, 71",
        "SOIXANTE-QUINZIEME, 75",
        "quatre-vingt-unième, 81",
        "vingt et unième, 21",
        "centième, 100",
        "septuagésimo quinto, 75",
        "DUODECIMO, 12",
        "decimotercer, 13",
        "87º, 87",
        "семьдесят пятая, 75",
        "четвёртый, 4",
        "сороковой, 40",
        "сто первая, 101",
        "七十五, 75",
        "十, 10",
        "一百零一, 101",
        "الخامسة والسبعون, 75",
        "الخامسة والسبعين, 75",
        "الحادية عشرة, 11",
        "الســبعون, 70"
    })
    void readsOrdinals(String words, int number) {
        assertThat(numbers.ordinal(words)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"lake", "seventy-fifth session", "''"})
    void otherWordsAreNoOrdinals(String words) {
        assertThat(numbers.ordinal(words)).isEmpty();
    }

    /** Every ordinal up to 99 that a table of reference beside the project has, if there is one. */
    @Test
    void readsTheOrdinalsOfTheReference() throws IOException {
        List<Path> places = IntStream.rangeClosed(1, 3)
                .mapToObj(up -> Path.of("../".repeat(up) + "shared/reference/tables/ordinals.tsv"))
                .filter(Files::exists)
                .toList();
        for (Path table : places) {
            List<String> rows = Files.readAllLines(table, StandardCharsets.UTF_8);
            for (String row : rows.subList(1, rows.size())) {
                String[] cells = row.split("\t", -1);
                for (int i = 1; i <= 8; i++) {
                    assertThat(numbers.ordinal(cells[i])).as(cells[i]).hasValue(Integer.parseInt(cells[0]));
                }
            }
        }
        assertThat(numbers.ordinal("ninety-ninth")).hasValue(99);
    }
}
