package io.github.undoc.parser.internal.outline;

import io.github.undoc.model.AnnexKind;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.outline.Front.FrontLine;
import io.github.undoc.parser.internal.reader.LineJoint;
import io.github.undoc.parser.internal.reader.MastheadReading;
import io.github.undoc.parser.internal.reader.Readers;
import io.github.undoc.parser.internal.reader.TitleExtent;
import io.github.undoc.parser.internal.reader.TitleFound;
import io.github.undoc.parser.internal.text.Face;
import io.github.undoc.parser.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads masthead and title, and makes the lines begin behind them. */
public final class FrontReader {

    /** No masthead is longer. */
    private static final int MOST_LINES = 160;
    /** How many lines may stand between masthead and title. */
    private static final int MOST_BETWEEN = 12;

    private static final int MOST_TITLE_LINES = 8;
    /** Text is set wider than titles. */
    private static final int LONGEST_SHORT_LINE = 60;

    private final Lines lines;
    private final Words words;
    private final Readers readers;
    private final Journal journal;
    private final MastheadPieces pieces;

    /**
     * Makes a reader.
     *
     * @param lines the lines
     * @param words the same lines without mark-up
     * @param readers the readers of parts
     * @param journal where mark-up is accounted for
     */
    public FrontReader(Lines lines, Words words, Readers readers, Journal journal) {
        this.lines = lines;
        this.words = words;
        this.readers = readers;
        this.journal = journal;
        this.pieces = new MastheadPieces(lines, words, journal);
    }

    /**
     * Reads the front.
     *
     * @return masthead and title; both may be empty
     */
    public Front read() {
        words.limit(Math.min(lines.size(), MOST_LINES));
        MastheadReading masthead = readers.masthead().read(words);
        List<FrontLine> printed = new ArrayList<>();
        int line = 0;
        if (masthead.evidence() > 0) {
            printed.addAll(pieces.of(masthead, 0));
            line = Math.min(masthead.endLine(), words.size());
            advance(line, masthead.endColumn());
        }
        int title = titleStart(line);
        if (title >= 0) {
            // What stands between masthead and title belongs to the front.
            for (int i = line; i < title; i++) {
                if (!lines.isBlank(i)) {
                    printed.add(new FrontLine(
                            MastheadLineKind.OTHER, List.of(new LineRange(i, lines.start(i), lines.end(i)))));
                }
            }
            return letter(masthead, printed, title);
        }
        words.limit(lines.size());
        return other(masthead, printed, line);
    }

    private void advance(int line, int column) {
        if (column > 0 && line < words.size()) {
            words.advance(line, words.source(line, column));
        }
    }

    /** The line in which the title of a letter begins, or -1. */
    private int titleStart(int from) {
        int looked = 0;
        for (int i = from; i < words.size() && looked < MOST_BETWEEN; i++) {
            if (lines.isBlank(i)) {
                continue;
            }
            looked++;
            boolean free = i == from
                    || lines.isBlank(i - 1)
                    || lines.has(i, Lines.HEADING | Lines.CUT)
                    || lines.length(i - 1) < 60;
            if (free && isTitleStart(words.get(i))) {
                return i;
            }
            if (lines.length(i) > 400) {
                return -1;
            }
        }
        return -1;
    }

    private Front letter(MastheadReading masthead, List<FrontLine> printed, int start) {
        List<String> titleWords =
                readers.title().isTitleStart(words.get(start)) ? words : new MendedWords(words, readers.title());
        TitleFound found = readers.title().find(titleWords, start);
        TitleExtent extent = found.extent();
        int last = Math.min(words.size(), start + Math.max(1, extent.lines())) - 1;
        List<LineRange> title = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (int i = start; i < last; i++) {
            if (!lines.isBlank(i)) {
                title.add(new LineRange(i, lines.start(i), lines.end(i)));
                append(joined, words.get(i));
            }
        }
        String lastWords = words.get(last);
        boolean whole = extent.endColumn() >= lastWords.length() || extent.endColumn() <= 0;
        for (int i = start; i <= last && !whole; i++) {
            Face.part(lines, i, journal);
        }
        int cut = whole ? lines.end(last) : words.source(last, extent.endColumn());
        if (lines.start(last) < cut) {
            title.add(new LineRange(last, lines.start(last), cut));
            append(joined, whole ? lastWords : lastWords.substring(0, extent.endColumn()));
        }
        words.limit(lines.size());
        words.advance(last, cut);
        Optional<Front.TitleWords> reading =
                readers.title().read(joined, found).map(read -> new Front.TitleWords(joined.toString(), read));
        return new Front(masthead, printed, title, reading, lines.isBlank(last) ? last + 1 : last);
    }

    private boolean isTitleStart(String line) {
        return readers.title().isTitleStart(line) || readers.title().isDamagedTitleStart(line);
    }

    private static void append(StringBuilder joined, String line) {
        String words = line.strip();
        if (!joined.isEmpty() && !words.isEmpty()) {
            boolean wide = CharClass.isWide(joined.charAt(joined.length() - 1)) && CharClass.isWide(words.charAt(0));
            if (!wide) {
                LineJoint.add(joined, words);
            }
        }
        joined.append(words);
    }

    /** The title of another document: lines down to the first blank one, or headings. */
    private Front other(MastheadReading masthead, List<FrontLine> printed, int from) {
        int line = from;
        while (line < lines.size() && lines.isBlank(line)) {
            line++;
        }
        int sponsored = readers.type().endOfSponsored(words, line);
        if (sponsored > 0) {
            return new Front(masthead, printed, ranges(line, sponsored), Optional.empty(), sponsored);
        }
        int i = line;
        while (i < lines.size() && i - line < MOST_TITLE_LINES && belongsToTitle(i, line)) {
            i++;
        }
        boolean goesOn = i < lines.size() && !lines.isBlank(i);
        boolean known = line < lines.size() && readers.type().isTitleStart(words.get(line));
        if (masthead.evidence() == 0 && !known && !isHeading(line)) {
            return new Front(masthead, printed, List.of(), Optional.empty(), line);
        }
        if (goesOn && !known && !isHeading(line)) {
            return new Front(masthead, printed, List.of(), Optional.empty(), line);
        }
        if (!known) {
            return new Front(masthead, printed, ranges(line, i), Optional.empty(), i);
        }
        List<LineRange> title = ranges(line, Math.min(i, endOfKnownTitle(line, i, goesOn)));
        int end = withAddendum(line + title.size(), title);
        return new Front(masthead, printed, title, Optional.empty(), end);
    }

    private List<LineRange> ranges(int from, int to) {
        List<LineRange> ranges = new ArrayList<>();
        for (int i = from; i < to; i++) {
            ranges.add(new LineRange(i, lines.start(i), lines.end(i)));
        }
        return ranges;
    }

    /** A title whose first words tell what it is goes on in small letters, or on short lines above a blank one. */
    private int endOfKnownTitle(int first, int end, boolean goesOn) {
        for (int i = first + 1; i < end; i++) {
            boolean small = Character.isLowerCase(lines.first(i));
            if (!small && (goesOn || lines.length(i) > LONGEST_SHORT_LINE)) {
                return i;
            }
        }
        return end;
    }

    /** “Addendum” under the title of a document is of the title: the document is itself the addendum. */
    private int withAddendum(int line, List<LineRange> title) {
        int next = line;
        while (next < lines.size() && lines.isBlank(next)) {
            next++;
        }
        int i = next;
        if (title.isEmpty() || i >= words.size() || lines.length(i) > LONGEST_SHORT_LINE) {
            return line;
        }
        boolean addendum = readers.annex()
                .read(words, i)
                .filter(heading -> heading.kind() == AnnexKind.ADDENDUM
                        && heading.number().isEmpty()
                        && heading.endColumn() >= words.get(i).length())
                .isPresent();
        if (!addendum) {
            return line;
        }
        title.add(new LineRange(i, lines.start(i), lines.end(i)));
        return i + 1;
    }

    private boolean isHeading(int line) {
        return line < lines.size() && !lines.isBlank(line) && lines.has(line, Lines.HEADING);
    }

    private boolean belongsToTitle(int line, int first) {
        if (lines.isBlank(line) || lines.length(line) > 200) {
            return false;
        }
        if (lines.has(line, Lines.HEADING)) {
            return line == first || lines.has(line, Lines.CONTINUED);
        }
        if (lines.has(first, Lines.HEADING) && line > first) {
            return false;
        }
        char last = lines.last(line);
        boolean number = Character.isDigit(lines.first(line)) && words.get(line).indexOf('.') >= 0;
        return last != '.' && last != ',' && last != ';' && !number;
    }
}
