package io.github.undoc.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.benchmarks.LetterGenerator.Spelling;
import io.github.undoc.parser.UnDocumentParser;
import io.github.undoc.validation.DocumentValidator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LetterGeneratorTest {

    @Test
    void sameSeedGivesSameLetters() {
        LetterGenerator one = new LetterGenerator(7);
        LetterGenerator other = new LetterGenerator(7);

        assertThat(LongStream.range(0, 100).mapToObj(one::letter).toList())
                .isEqualTo(LongStream.range(0, 100).mapToObj(other::letter).toList());
        assertThat(new LetterGenerator(8).letter(3)).isNotEqualTo(one.letter(3));
    }

    @Test
    void leavesNoPieceUnfilled() {
        LetterGenerator generator = new LetterGenerator(1);

        assertThat(LongStream.range(0, 600).mapToObj(generator::letter))
                .allSatisfy(letter -> assertThat(letter).doesNotContain("{", "}", "null"));
    }

    @Test
    void makesLettersThatContradictThemselvesNowhere() {
        LetterGenerator generator = new LetterGenerator(1);
        UnDocumentParser parser = UnDocumentParser.create();
        DocumentValidator validator = DocumentValidator.builder().build();

        assertThat(LongStream.range(0, 120).mapToObj(generator::letter))
                .allSatisfy(letter -> assertThat(
                                validator.validate(parser.parse(letter).document()))
                        .isEmpty());
    }

    @Test
    void breaksBareTextIntoShortLines() {
        String letter = new LetterGenerator(1).letter(0, "en", Spelling.BARE, 5_000);

        assertThat(letter.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(90));
        assertThat(letter).contains("Annex to the letter dated").doesNotContain("**", "<sup>", "#");
    }
}
