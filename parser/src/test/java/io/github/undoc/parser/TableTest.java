package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Table;
import io.github.undoc.model.text.TableCell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables drawn with pipes: rows as GitHub's Markdown splits them, none of them cut or filled to the length of the head. */
class TableTest {

    private static final UnDocumentParser PARSER = UnDocumentParser.builder()
            .spelling(Spelling.MARKDOWN)
            .sourcePositions(SourcePositions.OFF)
            .build();

    private static List<Block> body(String text) {
        return ((OtherDocument) PARSER.parse(text).document().content()).body();
    }

    private static List<String> cells(String row) {
        Table table = (Table) body("| 1 | 2 |\n|---|---|\n" + row + "\n").get(0);
        return table.rows().get(1).cells().stream()
                .map(cell -> Shape.ofInlines(cell.content()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', textBlock = """
            | red | white |         → red,white
            red | white             → red,white
            |red|white              → red,white
            | red | white | green | → red,white,green
            | red |                 → red
            | red | |               → red,
            || red ||               → ,red,
            | red \\| white |       → red | white
            | red \\| white \\|     → red | white |
            | [red] | (white) |     → [red],(white)
            | *red* | **white** |   → em(red),strong(white)
            | `red | white` |       → `red,white`
            | - red | # white |     → - red,# white
            """)
    void splitsRows(String row, String cells) {
        assertThat(cells(row)).containsExactly(cells.split(",", -1));
    }

    @Test
    void keepsTheAlignmentOfColumnsForCellsThatHaveOne() {
        Table table = (Table) body("| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 | 5 |\n")
                .get(0);

        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.cells())
                        .extracting(TableCell::alignment)
                        .startsWith(
                                TableCell.Alignment.LEFT,
                                TableCell.Alignment.CENTER,
                                TableCell.Alignment.RIGHT,
                                TableCell.Alignment.NONE));
        assertThat(table.rows().get(1).cells())
                .last()
                .extracting(TableCell::alignment)
                .isEqualTo(TableCell.Alignment.NONE);
    }

    @ParameterizedTest
    @CsvSource({"|---|", "| - |  |", "|:---|:---|:---|:---|", "--|--"})
    void readsEveryRowWhateverTheRuleIsLike(String rule) {
        assertThat(Shape.of(body("| a | b |\n" + rule + "\n| 1 | 2 | 3 |\n")))
                .isEqualTo("table\n  head a | b\n  row 1 | 2 | 3");
    }

    @Test
    void readsRowsWithoutARule() {
        assertThat(Shape.of(body("| a | b |\n| 1 | 2 |\n"))).isEqualTo("table\n  row a | b\n  row 1 | 2");
    }

    @Test
    void takesALineOfMorePipesThanAnyTableHasForText() {
        String row = "| a ".repeat(10_001);

        assertThat(body(row + "\n" + row + "\n")).noneMatch(Table.class::isInstance);
        assertThat(body("| a ".repeat(9_000) + "\n" + "| a ".repeat(9_000) + "\n"))
                .singleElement()
                .isInstanceOf(Table.class);
    }
}
