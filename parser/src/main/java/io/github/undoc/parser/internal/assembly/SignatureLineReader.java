package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.reader.SignatureReader;
import io.github.undoc.parser.internal.text.InlineReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes signatures of their lines; where persons sign side by side, column after column. Who signs is read from the lines that
 * were made, so that it is read again wherever the same lines stand.
 */
final class SignatureLineReader {

    private static final int LEAST_GAP = 3;

    private final Lines lines;
    private final InlineReader inlines;
    private final Journal journal;
    private final SignatureReader persons;
    private final boolean positions;

    SignatureLineReader(
            Lines lines, InlineReader inlines, Journal journal, SignatureReader persons, boolean positions) {
        this.journal = journal;
        this.persons = persons;
        this.lines = lines;
        this.inlines = inlines;
        this.positions = positions;
    }

    /** The signature that some lines hold; empty if there are no words in them. */
    Optional<SignatureBlock> read(int from, int to) {
        List<Line> printed = printed(from, to);
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(printed.size());
        for (Line line : printed) {
            words.add(TitleWords.of(line.content()));
        }
        SignatureBlock.Builder block = SignatureBlock.builder().lines(printed).signatories(persons.signatories(words));
        return Optional.of((positions ? block.span(span(from, to)) : block).build());
    }

    private List<Line> printed(int from, int to) {
        List<Line> out = new ArrayList<>();
        int i = from;
        while (i < to) {
            if (lines.isSkipped(i)) {
                i++;
                continue;
            }
            if (lines.first(i) == '|') {
                i = table(i, to, out);
                continue;
            }
            int end = i;
            boolean columns = false;
            while (end < to && !lines.isSkipped(end) && lines.first(end) != '|') {
                columns |= lines.has(end, Lines.GAP) && gap(end) > 0;
                end++;
            }
            if (columns) {
                columns(i, end, out);
            } else {
                for (int line = i; line < end; line++) {
                    add(line, lines.start(line), lines.end(line), out);
                }
            }
            i = end;
        }
        return out;
    }

    /** A signature drawn as a table, one person in each column. */
    private int table(int from, int to, List<Line> out) {
        int end = from;
        List<List<int[]>> cells = new ArrayList<>();
        String text = lines.text();
        while (end < to && !lines.isSkipped(end) && lines.first(end) == '|') {
            int column = 0;
            int start = lines.start(end) + 1;
            boolean rule = isTableRule(end);
            journal.consume('|');
            for (int i = start; i <= lines.end(end); i++) {
                if (i == lines.end(end) || text.charAt(i) == '|') {
                    if (rule) {
                        journal.consume(text, start, i);
                    } else if (!text.substring(start, i).isBlank()) {
                        while (cells.size() <= column) {
                            cells.add(new ArrayList<>());
                        }
                        cells.get(column).add(new int[] {end, start, i});
                    }
                    if (i < lines.end(end)) {
                        journal.consume('|');
                    }
                    column++;
                    start = i + 1;
                }
            }
            end++;
        }
        for (List<int[]> column : cells) {
            for (int[] cell : column) {
                int start = cell[1];
                int last = cell[2];
                while (CharClass.isBlank(text.charAt(start))) {
                    start++;
                }
                while (CharClass.isBlank(text.charAt(last - 1))) {
                    last--;
                }
                add(cell[0], start, last, out);
            }
        }
        return end;
    }

    private boolean isTableRule(int line) {
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = lines.text().charAt(i);
            if (c != '|' && c != '-' && c != ':' && !CharClass.isBlank(c)) {
                return false;
            }
        }
        return true;
    }

    private void add(int line, int start, int end, List<Line> out) {
        List<Inline> content = inlines.range(line, start, end);
        if (content.isEmpty()) {
            return;
        }
        Line.Builder built = Line.builder().content(content);
        if (positions) {
            built.span(lines.span(line, start, end));
        }
        out.add(built.build());
    }

    /** Where the gap between two columns begins; a gap right behind a mark in brackets is none. */
    private int gap(int line) {
        String text = lines.text();
        int run = 0;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = text.charAt(i);
            if (CharClass.isBlank(c)) {
                run = c == '\t' ? LEAST_GAP : run + 1;
            } else {
                if (run >= LEAST_GAP && !isMark(line, i - run)) {
                    return i;
                }
                run = 0;
            }
        }
        return -1;
    }

    private boolean isMark(int line, int gapStart) {
        String text = lines.text();
        int end = gapStart;
        while (end > lines.start(line) && CharClass.isBlank(text.charAt(end - 1))) {
            end--;
        }
        char first = lines.first(line);
        return end - lines.start(line) <= 14
                && (first == '(' || first == '（')
                && ")）".indexOf(text.charAt(end - 1)) >= 0;
    }

    private void columns(int from, int to, List<Line> out) {
        int split = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            int gap = lines.has(i, Lines.GAP) ? gap(i) : -1;
            if (gap > 0) {
                split = Math.min(split, gap - lines.start(i) + lines.indent(i));
            }
        }
        List<int[]> right = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int gap = lines.has(i, Lines.GAP) ? gap(i) : -1;
            if (gap > 0) {
                int end = gap;
                while (end > lines.start(i) && CharClass.isBlank(lines.text().charAt(end - 1))) {
                    end--;
                }
                add(i, lines.start(i), end, out);
                right.add(new int[] {i, gap, lines.end(i)});
            } else if (lines.indent(i) >= split - 2) {
                right.add(new int[] {i, lines.start(i), lines.end(i)});
            } else {
                add(i, lines.start(i), lines.end(i), out);
            }
        }
        for (int[] cell : right) {
            add(cell[0], cell[1], cell[2], out);
        }
    }

    private SourceSpan span(int from, int to) {
        int first = from;
        int last = to - 1;
        while (lines.isSkipped(first)) {
            first++;
        }
        while (last > first && lines.isSkipped(last)) {
            last--;
        }
        return lines.span(first, last);
    }
}
