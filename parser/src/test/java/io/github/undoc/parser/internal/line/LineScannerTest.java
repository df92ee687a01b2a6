package io.github.undoc.parser.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineScannerTest {

    /** Each line as its number, its indentation, its text and the letters of what it holds. */
    private static List<String> scanned(String text) {
        Lines lines = LineScanner.scan(text);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            out.add(lines.span(i, i).line()
                    + ":"
                    + lines.indent(i)
                    + ":"
                    + lines.string(i)
                    + (lines.has(i, Lines.HARD_BREAK) ? "+break" : "")
                    + (lines.has(i, Lines.PAGE) ? "+page" : "")
                    + (lines.has(i, Lines.GAP) ? "+gap" : lines.has(i, Lines.DOUBLE_BLANK) ? "+double" : ""));
        }
        return out;
    }

    @Test
    void anyLineEndEndsALine() {
        assertThat(scanned("a\nb\r\nc\rd\r\re")).containsExactly("1:0:a", "2:0:b", "3:0:c", "4:0:d", "5:0:", "6:0:e");
        assertThat(scanned("a\n")).containsExactly("1:0:a");
        assertThat(scanned("a\r")).containsExactly("1:0:a");
        assertThat(scanned("\n\na")).containsExactly("1:0:", "2:0:", "3:0:a");
        assertThat(scanned("")).isEmpty();
    }

    @Test
    void blanksAtTheEndsAreNotOfTheLine() {
        assertThat(scanned("  a \n\tb\t\n   \n\u00A0c")).containsExactly("1:2:a", "2:1:b", "3:3:", "4:1:c");
    }

    @Test
    void twoSpacesAtTheEndAreABreak() {
        assertThat(scanned("a  \nb \nc\t\t\n  \nd  \re  \r\nf   "))
                .containsExactly("1:0:a+break", "2:0:b", "3:0:c", "4:2:", "5:0:d+break", "6:0:e+break", "7:0:f+break");
    }

    @Test
    void aFormFeedEndsAPageAndIsNoLineOfItsOwn() {
        assertThat(scanned("a\n\fb")).containsExactly("1:0:a", "2:0:b+page");
        assertThat(scanned("a\fb\nc")).containsExactly("1:0:a", "1:0:b+page", "2:0:c");
        assertThat(scanned("a\n\f\nb")).containsExactly("1:0:a", "3:0:b+page");
        assertThat(scanned("a\n\f")).containsExactly("1:0:a");
        assertThat(scanned("a\f\nb")).containsExactly("1:0:a", "2:0:b+page");
    }

    @Test
    void blanksWithinALineMayBeColumns() {
        assertThat(scanned("a b\na  b\na   b\na\tb\na b  c   d"))
                .containsExactly("1:0:a b", "2:0:a  b+double", "3:0:a   b+gap", "4:0:a\tb+gap", "5:0:a b  c   d+gap");
    }

    @Test
    void spansCountLinesAndColumnsFromOne() {
        Lines lines = LineScanner.scan("one\n  two\nthree");
        assertThat(lines.span(1, 1)).isEqualTo(new SourceSpan(2, 3, 6, 3));
        assertThat(lines.span(0, 2)).isEqualTo(new SourceSpan(1, 1, 0, 15));
        assertThat(lines.span(1, 7, 9)).isEqualTo(new SourceSpan(2, 4, 7, 2));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 0", "5, 0", "6, 1", "9, 1", "10, 2", "14, 2", "99, 2", "-1, 0"})
    void findsTheLineOfAPlace(int offset, int line) {
        assertThat(LineScanner.scan("one\n  two\nthree").lineAt(offset)).isEqualTo(line);
    }

    @Test
    void partsOfALineLoseTheirBlanks() {
        Lines lines = LineScanner.scan("x\n red   green ");
        Lines parts = new Lines(lines);
        parts.addPart(lines, 1, 3, 9, Lines.CUT);
        parts.addPart(lines, 1, 6, 8, 0);
        parts.add(lines, 1);
        assertThat(parts.size()).isEqualTo(3);
        assertThat(parts.string(0)).isEqualTo("red");
        assertThat(parts.has(0, Lines.CUT)).isTrue();
        assertThat(parts.has(0, Lines.GAP)).isFalse();
        assertThat(parts.span(0, 0)).isEqualTo(new SourceSpan(2, 2, 3, 3));
        assertThat(parts.isBlank(1)).isTrue();
        assertThat(parts.string(2)).isEqualTo("red   green");
        assertThat(parts.bits(2)).isEqualTo(lines.bits(1));
    }

    @Test
    void furnitureLeavesABlankLineThatRemembersItsPage() {
        Lines lines = LineScanner.scan("a\n\f2/3\nb");
        lines.drop(1);
        assertThat(lines.isBlank(1)).isTrue();
        assertThat(lines.isSkipped(1)).isTrue();
        assertThat(lines.has(1, Lines.FURNITURE)).isTrue();
        assertThat(lines.has(1, Lines.PAGE)).isTrue();
        assertThat(lines.has(0, Lines.PAGE)).isFalse();
    }

    @Test
    void linesAreMarkedAndNarrowed() {
        Lines lines = LineScanner.scan("**Buoys**");
        lines.mark(0, Lines.heading(3));
        assertThat(lines.headingLevel(0)).isEqualTo(3);
        assertThat(lines.has(0, Lines.HEADING)).isTrue();
        assertThat(lines.isSkipped(0)).isFalse();
        lines.mark(0, Lines.NOTE);
        assertThat(lines.isSkipped(0)).isTrue();
        lines.narrow(0, 2, 7);
        assertThat(lines.string(0)).isEqualTo("Buoys");
        assertThat(lines.length(0)).isEqualTo(5);
        assertThat(lines.first(0)).isEqualTo('B');
        assertThat(lines.last(0)).isEqualTo('s');
    }

    @Test
    void manyLinesFit() {
        assertThat(LineScanner.scan("a\n".repeat(1000)).size()).isEqualTo(1000);
    }
}
