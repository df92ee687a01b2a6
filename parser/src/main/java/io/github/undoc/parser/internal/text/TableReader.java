package io.github.undoc.parser.internal.text;

import io.github.undoc.model.text.Table;
import io.github.undoc.model.text.TableCell;
import io.github.undoc.model.text.TableRow;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.line.Search;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tables drawn with pipes, as GitHub's Markdown has them. The extension of commonmark for such tables is not used: it
 * drops the cells of a row that is longer than the head, adds cells to one that is shorter, and sees no table in rows without a
 * rule, which converters print.
 */
final class TableReader {

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
        boolean piped = lines.first(line) == '|';
        return isRule(line + 1) && (piped || holdsPipe(line)) || (piped && lines.first(line + 1) == '|');
    }

    private boolean holdsPipe(int line) {
        return Search.indexOf(lines.text(), '|', lines.start(line), lines.end(line)) >= 0;
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
        while (i < to && !lines.isSkipped(i) && holdsPipe(i)) {
            i++;
        }
        return i - line;
    }

    Table read(int from, int to) {
        List<TableCell.Alignment> alignments = List.of();
        int rule = -1;
        for (int i = from; i < to && i < from + 2; i++) {
            if (isRule(i)) {
                rule = i;
                alignments = alignments(i);
                break;
            }
        }
        Table.Builder table = Table.builder();
        if (positions) {
            table.span(lines.span(from, to - 1));
        }
        for (int i = from; i < to; i++) {
            if (i == rule) {
                journal.consume(lines.text(), lines.start(i), lines.end(i));
                continue;
            }
            table.addRows(row(i, i < rule, alignments));
        }
        return table.build();
    }

    private List<TableCell.Alignment> alignments(int line) {
        List<TableCell.Alignment> alignments = new ArrayList<>();
        String text = lines.text();
        int start = lines.start(line) + (lines.first(line) == '|' ? 1 : 0);
        int end = lines.end(line);
        while (start < end) {
            int pipe = text.indexOf('|', start);
            int cellEnd = pipe < 0 || pipe > end ? end : pipe;
            String cell = text.substring(start, cellEnd).strip();
            boolean left = cell.startsWith(":");
            boolean right = cell.endsWith(":");
            alignments.add(
                    left && right
                            ? TableCell.Alignment.CENTER
                            : left
                                    ? TableCell.Alignment.LEFT
                                    : right ? TableCell.Alignment.RIGHT : TableCell.Alignment.NONE);
            start = cellEnd + 1;
        }
        return alignments;
    }

    private TableRow row(int line, boolean header, List<TableCell.Alignment> alignments) {
        TableRow.Builder row = TableRow.builder().header(header);
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        int column = 0;
        boolean first = true;
        while (start <= end) {
            int pipe = pipe(text, start, end);
            boolean outer = first && pipe == start;
            boolean empty = pipe >= end && start == end && !first;
            if (!outer && !empty) {
                row.addCells(TableCell.builder()
                        .content(cell(line, start, pipe))
                        .alignment(column < alignments.size() ? alignments.get(column) : TableCell.Alignment.NONE)
                        .build());
                column++;
            }
            if (pipe < end) {
                journal.consume('|');
            }
            start = pipe + 1;
            first = false;
        }
        return row.build();
    }

    private List<io.github.undoc.model.text.Inline> cell(int line, int start, int end) {
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

    /** The next pipe that no backslash frees, or the end. */
    private static int pipe(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                return i;
            }
        }
        return end;
    }
}
