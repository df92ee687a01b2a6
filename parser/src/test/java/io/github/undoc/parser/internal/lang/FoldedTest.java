package io.github.undoc.parser.internal.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    private final Folded words = Folded.text("The  10 Lakes of 大会 (A1)");

    @Test
    void spacesAreOneAndNoneBesideBracketsAndIdeographs() {
        assertThat(words).hasToString("the 10 lakes of大会(a1)");
        assertThat(Folded.text(" [ a ]  b ")).hasToString("[a] b");
    }

    @ParameterizedTest
    @CsvSource({"'a  b', 'a b'", "'a   b', 'a\tb'", "'a\tb', 'a\tb'", "'a   )', 'a\t)'", "'   a', a", "'a   ', a"})
    void aGapBetweenColumnsIsThreeSpacesOrATab(String line, String folded) {
        assertThat(Folded.line(line)).hasToString(folded);
    }

    @Test
    void runningTextHasNoGaps() {
        assertThat(Folded.text("a   b\tc")).hasToString("a b c");
    }

    @Test
    void aPartIsFoldedWithTheOriginsOfTheWhole() {
        Folded part = Folded.text("The Lakes", 4, 9);
        assertThat(part).hasToString("lakes");
        assertThat(part.start(0)).isEqualTo(4);
        assertThat(part.end(5)).isEqualTo(9);
    }

    @Test
    void longExpansionsDoNotOverflow() {
        assertThat(Folded.text("ﷺ".repeat(50) + "ﬃ").length()).isGreaterThan(50);
        assertThat(Folded.text("ﬃ".repeat(50))).hasToString("ffi".repeat(50));
    }

    @Test
    void indicesLeadToTheSourceAndBack() {
        Folded text = Folded.text("e\u0301te\u0301  œuf");
        assertThat(text).hasToString("ete oeuf");
        assertThat(text.start(0)).isZero();
        assertThat(text.start(1)).isEqualTo(2);
        assertThat(text.start(8)).isEqualTo(10);
        assertThat(text.end(0)).isZero();
        assertThat(text.end(1)).as("with the accent that belongs to it").isEqualTo(2);
        assertThat(text.end(3)).isEqualTo(5);
        assertThat(text.index(7, 0)).isEqualTo(4);
        assertThat(text.index(6, 0)).as("the next one that became something").isEqualTo(4);
        assertThat(text.index(99, 0)).isEqualTo(text.length());
        assertThat(text.index(0, 2)).isEqualTo(2);
    }

    @Test
    void anEmptyTextEndsWhereItBegins() {
        Folded empty = Folded.text("");
        assertThat(empty.length()).isZero();
        assertThat(empty.start(0)).isZero();
        assertThat(empty.end(0)).isZero();
        assertThat(Folded.text("  a").end(0)).isEqualTo(2);
    }

    @Test
    void sourcesKeepTheirLettersAndLoseSpaces() {
        assertThat(words.source(0, 12)).isEqualTo("The 10 Lakes");
        assertThat(words.source(4, 4)).isEmpty();
        assertThat(words.source(5, 4)).isEmpty();
        assertThat(words.substring(4, 6)).isEqualTo("10");
    }

    @Test
    void tellsLettersDigitsAndIdeographs() {
        assertThat(words.isLetter(0)).isTrue();
        assertThat(words.isLetter(3)).isFalse();
        assertThat(words.isLetter(4)).isFalse();
        assertThat(words.isLetter(15)).as("ideographs are letters").isTrue();
        assertThat(words.isDigit(4)).isTrue();
        assertThat(words.isDigit(0)).isFalse();
        assertThat(words.isIdeograph(15)).isTrue();
        assertThat(words.isIdeograph(0)).isFalse();
        assertThat(Folded.text("azAZ09").isLetter(1)).isTrue();
        assertThat(Folded.text("а").isLetter(0)).as("Cyrillic").isTrue();
        assertThat(Folded.text("§").isLetter(0)).isFalse();
        assertThat(Folded.text("09").isDigit(1)).isTrue();
        assertThat(Folded.text("/:").isDigit(0)).isFalse();
        assertThat(Folded.text("/:").isDigit(1)).isFalse();
    }

    @Test
    void outsideTheTextIsNothing() {
        assertThat(words.at(-1)).isEqualTo((char) 0);
        assertThat(words.at(words.length())).isEqualTo((char) 0);
        assertThat(words.isCapital(words.length())).isFalse();
        assertThat(words.isSmall(words.length())).isFalse();
        assertThat(words.skipSpace(words.length())).isEqualTo(words.length());
    }

    @Test
    void remembersCapitals() {
        assertThat(words.isCapital(0)).isTrue();
        assertThat(words.isSmall(0)).isFalse();
        assertThat(words.isCapital(1)).isFalse();
        assertThat(words.isSmall(1)).isTrue();
        assertThat(words.isCapital(15)).as("ideographs have none").isFalse();
        assertThat(words.isSmall(15)).isFalse();
    }

    /** Marked by a bar before each beginning of a word. */
    @ParameterizedTest
    @CsvSource({"the lakes, |the |lakes", "a1 1a 12, |a|1 |1|a |12", "大会, |大|会", "of大会a, |of|大|会|a", "(a)-b, (|a)-|b"})
    void wordsBegin(String text, String marked) {
        Folded folded = Folded.text(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            out.append(folded.isWordStart(i) ? "|" : "").append(folded.at(i));
        }
        assertThat(out).hasToString(marked);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "1, 3", "3, 4", "4, 6", "7, 12", "13, 15", "15, 16", "17, 18", "18, 19", "19, 20", "21, 21"})
    void wordsEnd(int index, int end) {
        assertThat(words.wordEnd(index)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 4", "4, 4", "5, 7", "14, 15", "15, 15", "17, 18", "20, 21"})
    void findsTheNextWord(int index, int next) {
        assertThat(words.nextWord(index)).isEqualTo(next);
    }

    @Test
    void skipsOneSpaceOrGap() {
        Folded line = Folded.line("a b\tc");
        assertThat(line.skipSpace(0)).isZero();
        assertThat(line.skipSpace(1)).isEqualTo(2);
        assertThat(line.skipSpace(3)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"㐀, true", "鿿, true", "〇, true", "豈, true", "あ, false", "a, false", "。, false"})
    void ideographsAreThoseOfHan(String text, boolean ideograph) {
        assertThat(Folded.text(text).isIdeograph(0)).isEqualTo(ideograph);
    }
}
