package io.github.undoc.parser.internal.text;

import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Table;
import io.github.undoc.model.text.TableCell;
import io.github.undoc.model.text.TableRow;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.line.Search;
import java.util.List;

/** Reads tables drawn with pipes, as GitHub's Markdown has them, and rows without a rule, which converters print. */
final class TableReader {

    /** A line with more pipes is no row: what takes memory for each cell must not be asked for by a line of nothing else. */
    private static final int MOST_PIPES = 10_000;

    private final Lines lines;
    private final Journal journal;
    private final InlineReader inlines;
    private final boolean positions;

    TableReader(Lines lines, Journal journal, InlineReader inlines, boolean positions) {
        this.lines = lines;
        this.journal = journal;
        this.inlines = inlines;
        this.positions = positions;
    }

    /** Whether a table begins at a line: a row and a rule, or two rows with pipes at their beginning. */
    boolean begins(int line, int to) {
        if (!lines.has(line, CharClass.MARKUP) || line + 1 >= to || lines.isSkipped(line + 1)) {
            return false;
        }
        boolean drawn = lines.first(line) == '|' && lines.first(line + 1) == '|';
        return (drawn || isRule(line + 1)) && isRow(line) && isRow(line + 1);
    }

    private boolean isRow(int line) {
        int pipes = 0;
        int end = lines.end(line);
        int i = Search.indexOf(lines.text(), '|', lines.start(line), end);
        while (i >= 0 && pipes <= MOST_PIPES) {
            pipes++;
            i = Search.indexOf(lines.text(), '|', i + 1, end);
        }
        return pipes > 0 && pipes <= MOST_PIPES;
    }

    private boolean isRule(int line) {
        String text = lines.text();
        boolean dash = false;
        boolean pipe = false;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = text.charAt(i);
            dash |= c == '-';
            pipe |= c == '|';
            if (c != '|' && c != '-' && c != ':' && !CharClass.isBlank(c)) {
                return false;
            }
        }
        return dash && pipe;
    }

    /** How many lines the table covers. */
    int length(int line, int to) {
        int i = line;
        while (i < to && !lines.isSkipped(i) && isRow(i)) {
            i++;
        }
        return i - line;
    }

    Table read(int from, int to) {
        int rule = rule(from, to);
        TableCells cells = rule < 0 ? TableCells.unruled() : TableCells.under(text(rule));
        Table.Builder table = Table.builder();
        if (positions) {
            table.span(lines.span(from, to - 1));
        }
        for (int i = from; i < to; i++) {
            if (i == rule) {
                journal.consume(lines.text(), lines.start(i), lines.end(i));
            } else {
                table.addRows(row(i, i < rule, cells));
            }
        }
        return table.build();
    }

    /** The rule is the first line or the second. */
    private int rule(int from, int to) {
        for (int i = from; i < to && i < from + 2; i++) {
            if (isRule(i)) {
                return i;
            }
        }
        return -1;
    }

    private String text(int line) {
        return lines.text().substring(lines.start(line), lines.end(line));
    }

    private TableRow row(int line, boolean header, TableCells cells) {
        TableRow.Builder row = TableRow.builder().header(header);
        int start = lines.start(line);
        int position = start;
        for (TableCells.Cell cell : cells.of(text(line))) {
            int from = start + cell.start();
            int to = start + cell.end();
            journal.consume(lines.text(), position, from);
            row.addCells(TableCell.builder()
                    .content(cell(line, from, to))
                    .alignment(cell.alignment())
                    .build());
            position = to;
        }
        journal.consume(lines.text(), position, lines.end(line));
        return row.build();
    }

    private List<Inline> cell(int line, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && CharClass.isBlank(lines.text().charAt(from))) {
            from++;
        }
        while (to > from && CharClass.isBlank(lines.text().charAt(to - 1))) {
            to--;
        }
        return inlines.range(line, from, to);
    }
}
