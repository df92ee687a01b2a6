package io.github.undoc.parser.internal.outline;

import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.outline.Front.FrontLine;
import io.github.undoc.parser.internal.reader.LinePart;
import io.github.undoc.parser.internal.reader.MastheadPiece;
import io.github.undoc.parser.internal.reader.MastheadReading;
import io.github.undoc.parser.internal.text.Face;
import io.github.undoc.parser.internal.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the pieces of a masthead in the source lines. For one document and one thread. */
public final class MastheadPieces {

    private final Lines lines;
    private final Words words;
    private final Journal journal;

    /**
     * Makes a finder.
     *
     * @param lines the lines
     * @param words the same lines without mark-up
     * @param journal where mark-up is accounted for
     */
    public MastheadPieces(Lines lines, Words words, Journal journal) {
        this.lines = lines;
        this.words = words;
        this.journal = journal;
    }

    /**
     * Returns the lines of a masthead in printed order; what the reader left out is added, so that nothing is lost.
     *
     * @param masthead what was read
     * @param first the line from which it was read
     * @return its lines
     */
    public List<FrontLine> of(MastheadReading masthead, int first) {
        List<FrontLine> printed = new ArrayList<>();
        int last = Math.min(masthead.endLine() + 1, words.size());
        boolean[][] covered = new boolean[last][];
        for (MastheadPiece piece : masthead.pieces()) {
            List<LineRange> parts = new ArrayList<>(piece.parts().size());
            for (LinePart part : piece.parts()) {
                if (part.line() < words.size() && part.start() < part.end()) {
                    addRanges(part, parts);
                    cover(covered, part);
                }
            }
            if (!parts.isEmpty()) {
                printed.add(new FrontLine(piece.kind(), parts));
            }
        }
        addMissing(printed, covered, masthead, first);
        consumeBetween(printed, masthead, first);
        return printed;
    }

    /** Adds a stretch; where it covers cells of a table, cell by cell. */
    private void addRanges(LinePart part, List<LineRange> parts) {
        LineRange range = range(part);
        if (lines.first(range.line()) != '|') {
            parts.add(range);
            return;
        }
        String text = lines.text();
        int start = range.start();
        for (int i = range.start(); i <= range.end(); i++) {
            if (i == range.end() || text.charAt(i) == '|') {
                int end = i;
                while (start < end && CharClass.isBlank(text.charAt(start))) {
                    start++;
                }
                while (end > start && CharClass.isBlank(text.charAt(end - 1))) {
                    end--;
                }
                if (start < end) {
                    parts.add(new LineRange(range.line(), start, end));
                }
                start = i + 1;
            }
        }
    }

    /** What stands between the stretches of a line is mark-up: the pipes of a table, tags. */
    private void consumeBetween(List<FrontLine> printed, MastheadReading masthead, int first) {
        List<LineRange> ranges = new ArrayList<>();
        for (FrontLine line : printed) {
            ranges.addAll(line.parts());
        }
        ranges.sort(Comparator.comparingInt(LineRange::start));
        int next = 0;
        for (int line = first; line < Math.min(masthead.endLine() + 1, words.size()); line++) {
            int end = lines.end(line);
            if (line == masthead.endLine()) {
                if (masthead.endColumn() <= 0) {
                    break;
                }
                end = words.source(line, masthead.endColumn());
            }
            int position = lines.start(line);
            boolean any = false;
            while (next < ranges.size() && ranges.get(next).line() == line) {
                LineRange range = ranges.get(next++);
                journal.consume(lines.text(), position, Math.max(position, range.start()));
                position = Math.max(position, range.end());
                any = true;
            }
            if (any || (!lines.isSkipped(line) && lines.first(line) == '|')) {
                journal.consume(lines.text(), position, Math.max(position, end));
            } else if (!lines.isSkipped(line)) {
                printed.add(
                        new FrontLine(MastheadLineKind.OTHER, List.of(new LineRange(line, lines.start(line), end))));
            }
        }
        printed.sort(Comparator.comparingInt(line -> line.parts().get(0).start()));
    }

    private LineRange range(LinePart part) {
        int line = part.line();
        boolean atStart = part.start() <= 0;
        boolean atEnd = part.end() >= words.get(line).length();
        // A piece of a line that is set in bold must not keep half of the marks.
        Face face = Face.of(lines, line);
        boolean whole = atStart && atEnd;
        int start = atStart ? lines.start(line) + (whole ? 0 : face.open()) : words.source(line, part.start());
        int end = atEnd ? lines.end(line) - (whole ? 0 : face.close()) : words.source(line, part.end());
        return new LineRange(line, start, end);
    }

    private List<LineRange> rangesOf(LinePart part) {
        List<LineRange> ranges = new ArrayList<>();
        addRanges(part, ranges);
        return ranges.isEmpty() ? List.of(range(part)) : ranges;
    }

    private void cover(boolean[][] covered, LinePart part) {
        if (part.line() >= covered.length) {
            return;
        }
        int length = words.get(part.line()).length();
        boolean[] line = covered[part.line()];
        if (line == null) {
            line = new boolean[length];
            covered[part.line()] = line;
        }
        for (int i = Math.max(0, part.start()); i < Math.min(part.end(), length); i++) {
            line[i] = true;
        }
    }

    private void addMissing(List<FrontLine> printed, boolean[][] covered, MastheadReading masthead, int first) {
        boolean any = false;
        for (int line = first; line < covered.length; line++) {
            String text = words.get(line);
            int length = line < masthead.endLine() ? text.length() : Math.min(masthead.endColumn(), text.length());
            boolean[] known = covered[line];
            int i = 0;
            while (i < length) {
                if ((known != null && known[i]) || CharClass.isBlank(text.charAt(i))) {
                    i++;
                    continue;
                }
                int end = i;
                while (end < length && !(known != null && known[end])) {
                    end++;
                }
                printed.add(new FrontLine(MastheadLineKind.OTHER, rangesOf(new LinePart(line, i, end))));
                any = true;
                i = end;
            }
        }
        if (any) {
            printed.sort(Comparator.comparingInt(line -> line.parts().get(0).start()));
        }
    }
}
