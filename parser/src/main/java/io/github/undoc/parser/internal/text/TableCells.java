package io.github.undoc.parser.internal.text;

import io.github.undoc.model.text.TableCell.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Tells the cells of one row of a table drawn with pipes, with the extension of commonmark for the tables of GitHub's Markdown.
 *
 * <p>The extension makes every row as long as the head, which drops what stands beyond it. So each row is given to it as the
 * head of a table of its own, above a rule that is long enough.
 */
final class TableCells {

    // What stands in a cell is read elsewhere; the parser is immutable and made once.
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of())
            .extensions(List.of(TablesExtension.builder().maxCells(null).build()))
            .inlineParserFactory(context -> (lines, node) -> {})
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** The rule of a table that has none, or one that says nothing. */
    private static final String NO_RULE = "";

    /** A cell from the character at {@code start} to that before {@code end}, blanks at its sides included. */
    record Cell(int start, int end, Alignment alignment) {}

    private final String rule;

    private TableCells(String rule) {
        this.rule = rule;
    }

    /** For a table without a rule. */
    static TableCells unruled() {
        return new TableCells(NO_RULE);
    }

    /** For a table with a rule, which says how its columns are aligned; a rule that cannot be read says nothing. */
    static TableCells under(String rule) {
        String closed = rule.endsWith("|") ? rule.substring(0, rule.length() - 1) : rule;
        return new TableCells(closed.startsWith("|") ? closed.substring(1) : closed);
    }

    /** The cells of a row, in places of that row. */
    List<Cell> of(String row) {
        int added = row.startsWith("|") ? 0 : 1;
        String piped = added == 0 ? row : "|" + row;
        int columns = (int) piped.chars().filter(c -> c == '|').count();
        String needed = "-|".repeat(columns);
        Node table = PARSER.parse(piped + "\n|" + (rule.isEmpty() ? "" : rule + "|") + needed)
                .getFirstChild();
        if (!(table instanceof TableBlock)) {
            table = PARSER.parse(piped + "\n|" + needed).getFirstChild();
        }
        List<Cell> cells = new ArrayList<>(columns);
        int start = 1;
        for (Node cell = table.getFirstChild().getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
            int end = start;
            for (SourceSpan span : cell.getSourceSpans()) {
                end = span.getColumnIndex() + span.getLength();
            }
            cells.add(new Cell(start - added, end - added, alignment((TableCell) cell)));
            start = end + 1;
        }
        return cells;
    }

    private static Alignment alignment(TableCell cell) {
        if (cell.getAlignment() == null) {
            return Alignment.NONE;
        }
        return switch (cell.getAlignment()) {
            case LEFT -> Alignment.LEFT;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.RIGHT;
        };
    }
}
