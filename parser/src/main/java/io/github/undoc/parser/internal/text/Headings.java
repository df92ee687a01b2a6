package io.github.undoc.parser.internal.text;

import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Strong;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.line.Search;
import io.github.undoc.parser.internal.reader.KnownHeadingReader;
import java.util.List;
import java.util.Locale;

/** Tells headings that no sign marks as such: numbered ones, lines set in bold, short lines above paragraphs. */
final class Headings {

    private static final int LONGEST = 120;
    /** A line of a heading from this length on may be full. */
    private static final int FULL_LINE = 60;

    private static final int LONGEST_KNOWN_HEADING = 40;
    /** Signs that end no heading. */
    private static final String NO_ENDS = "}{§|~^=<>%#@\\&";

    private static final int LEAST_LETTERS = 4;

    private final Lines lines;
    private final ParagraphLines paragraphs;
    private final KnownHeadingReader knownHeadings;
    private final RunningHeadings running;
    private final boolean markdown;
    private char letter;

    Headings(Lines lines, ParagraphLines paragraphs, KnownHeadingReader knownHeadings, boolean markdown) {
        this.lines = lines;
        this.paragraphs = paragraphs;
        this.knownHeadings = knownHeadings;
        this.running = new RunningHeadings(lines);
        this.markdown = markdown;
    }

    /** Turns to other lines. */
    void measure(int from, int to) {
        running.measure(from, to);
        letter = 0;
    }

    /**
     * Tells whether a heading in bold, of the Markdown spelling, begins at a line: it stands alone and is no sentence.
     *
     * @return behind its last line, or the line itself if there is none
     */
    int strongEnd(int line, int to) {
        Face face = Face.of(lines, line);
        boolean alone = face.weight() >= 2;
        int end = alone ? line + 1 : Face.end(lines, line);
        if (end == line || end > to || end < to && !lines.isSkipped(end)) {
            return line;
        }
        int length = 0;
        for (int i = line; i < end; i++) {
            length += lines.length(i);
        }
        int close = lines.end(end - 1) - (alone ? face.close() : 2);
        return length <= LONGEST * 2 && !isStopped(lines.start(end - 1), close) ? end : line;
    }

    /** Whether words end with a stop, which the semicolon behind an entity is not. */
    private boolean isStopped(int start, int end) {
        String text = lines.text();
        char last = text.charAt(end - 1);
        int entity = last == ';' ? Search.lastIndexOf(text, '&', start, end) : -1;
        return ".,;。，；".indexOf(last) >= 0 && !(entity >= 0 && Entities.end(text, entity, end) == end);
    }

    /** Whether a line of the Markdown spelling is all in italics, stands alone and heads a paragraph. */
    boolean isItalicLine(int line, int from, int to) {
        Face face = Face.of(lines, line);
        if (lines.length(line) > LONGEST
                || face.weight() != 1
                || line > from && !lines.isSkipped(line - 1)
                || line + 1 >= to
                || !lines.isSkipped(line + 1)) {
            return false;
        }
        int next = line + 1;
        while (next < to && lines.isSkipped(next)) {
            next++;
        }
        char first = lines.text().charAt(lines.start(line) + face.open());
        char last = lines.text().charAt(lines.end(line) - face.close() - 1);
        return next < to
                && Character.isLetter(first)
                && !Character.isLowerCase(first)
                && ".,;:。，；：،؛)".indexOf(last) < 0
                && lines.first(next) != '*'
                && !lines.has(next, Lines.HEADING);
    }

    /** Takes the marks off that set a whole heading in bold, or a numbered one in italics: they say no more. */
    void bare(int line, Journal journal) {
        Face face = Face.of(lines, line);
        if (face.weight() == 3) {
            narrow(line, 2, 2, journal);
            face = Face.of(lines, line);
        }
        int start = lines.start(line) + face.open();
        int end = lines.end(line) - face.close();
        boolean numbered = face.weight() > 0 && isHeadingNumber(Marks.at(lines.text(), start, end, markdown));
        if (face.weight() == 2 || numbered) {
            narrow(line, face.open(), face.close(), journal);
        }
    }

    private void narrow(int line, int open, int close, Journal journal) {
        int start = lines.start(line) + open;
        int end = lines.end(line) - close;
        journal.consume(lines.text(), lines.start(line), start);
        journal.consume(lines.text(), end, lines.end(line));
        lines.narrow(line, start, end);
    }

    /** A heading in bold is a heading; its bold face says no more. */
    List<Inline> withoutStrong(List<Inline> inlines) {
        return inlines.size() == 1 && inlines.get(0) instanceof Strong strong ? strong.content() : inlines;
    }

    static boolean isHeadingNumber(Marks.Mark mark) {
        return switch (mark.kind()) {
            case NUMBER,
                    UPPER_ROMAN,
                    UPPER_LETTER,
                    CHINESE,
                    CHINESE_STEM,
                    BRACKETED_CHINESE,
                    ARABIC_ORDINAL,
                    ARABIC_LETTER -> true;
            default -> false;
        };
    }

    /** What kind of heading a mark makes. */
    String key(Marks.Mark mark) {
        return mark.kind() == Marks.Kind.NONE ? "plain" : mark.kind().name().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells whether a heading begins at a line.
     *
     * @return behind its last line, or the line itself if there is none
     */
    int end(int line, int from, int to, Marks.Mark mark, boolean plain) {
        boolean numbered = mark.kind() == Marks.Kind.UPPER_ROMAN
                || mark.kind() == Marks.Kind.UPPER_LETTER
                || mark.kind() == Marks.Kind.CHINESE
                || mark.kind() == Marks.Kind.CHINESE_STEM
                || mark.kind() == Marks.Kind.ARABIC_ORDINAL
                || mark.kind() == Marks.Kind.ARABIC_LETTER;
        if (!numbered && (mark.kind() != Marks.Kind.NONE || !plain || markdown)) {
            return line;
        }
        boolean numberAlone = numbered && mark.content() >= lines.end(line);
        if (lines.length(line) > LONGEST || !numberAlone && isClosed(line) || !isFree(line, from)) {
            return line;
        }
        if (lines.has(line, Lines.GAP) && !numbered) {
            return line;
        }
        if (numbered) {
            int end = isInOrder(mark) ? numberedEnd(line, to, mark) : line;
            if (end > line && mark.kind() == Marks.Kind.UPPER_LETTER) {
                letter = mark.printed().charAt(0);
            }
            return end;
        }
        boolean announced = line > from && !lines.isSkipped(line - 1) && lines.last(line - 1) == ':';
        return announced ? line : plainEnd(line, to);
    }

    /** A letter heads a section behind the letter before it; initials of persons come in any order. A scanner may have lost one. */
    private boolean isInOrder(Marks.Mark mark) {
        if (markdown || mark.kind() != Marks.Kind.UPPER_LETTER) {
            return true;
        }
        char c = mark.printed().charAt(0);
        return c == 'A' || c == '\u0410' || (letter > 0 && c > letter && c - letter <= 2);
    }

    /** Headings end with no stop. */
    private boolean isClosed(int line) {
        return ".,;:،؛。；：，".indexOf(lines.last(line)) >= 0;
    }

    /** A blank line, a page or a finished sentence stands before it. */
    private boolean isFree(int line, int from) {
        return line == from
                || lines.isSkipped(line - 1)
                || paragraphs.endsSentence(line - 1)
                || lines.has(line - 1, Lines.HEADING);
    }

    private int numberedEnd(int line, int to, Marks.Mark mark) {
        int end = line + 1;
        if (mark.content() >= lines.end(line)) {
            // The number stands alone; its heading follows.
            while (end < to && lines.isSkipped(end) && end < line + 3) {
                end++;
            }
            if (end >= to || lines.isSkipped(end) || lines.length(end) > LONGEST || isClosed(end)) {
                return line;
            }
            return end + 1;
        }
        while (end < to && end < line + 3 && !lines.isSkipped(end) && continues(end - 1, end)) {
            end++;
        }
        boolean ends = end >= to
                || lines.isSkipped(end)
                || beginsNumbered(end)
                || !markdown && Character.isUpperCase(lines.first(end));
        return ends && !isClosed(end - 1) ? end : line;
    }

    /** A heading over two lines: the second is set in like its words, or goes on in small letters. */
    private boolean continues(int before, int line) {
        if (beginsNumbered(line) || lines.length(line) > LONGEST) {
            return false;
        }
        return Character.isLowerCase(lines.first(line))
                || (!markdown && lines.indent(line) >= lines.indent(before) + 3);
    }

    private boolean beginsNumbered(int line) {
        return Marks.at(lines.text(), lines.start(line), lines.end(line), markdown)
                        .kind()
                != Marks.Kind.NONE;
    }

    /** A short line above a paragraph, with nothing before it that could go on in it. */
    private int plainEnd(int line, int to) {
        boolean stands = line + 1 < to && (line == 0 || lines.isSkipped(line - 1));
        if (stands && lines.length(line) <= LONGEST_KNOWN_HEADING && knownHeadings.isHeading(lines.string(line))) {
            return line + 1;
        }
        char first = lines.first(line);
        boolean begins = Character.isUpperCase(first) || (Character.isLetter(first) && !Character.isLowerCase(first));
        if (!begins || lines.length(line) > 90 || isShortOfWords(line)) {
            return line;
        }
        int end = line + 1;
        while (end < to
                && end < line + 3
                && !lines.isSkipped(end)
                && (Character.isLowerCase(lines.first(end)) || isSecondLine(end, to))
                && lines.length(end) < 90) {
            end++;
        }
        if (isClosed(end - 1) || Character.isDigit(lines.last(end - 1)) || NO_ENDS.indexOf(lines.last(end - 1)) >= 0) {
            // A line that ends with a number, or what a scanner took it for, is no heading but a date, a place, an
            // article.
            return line;
        }
        int next = end;
        while (next < to && lines.isSkipped(next)) {
            next++;
        }
        if (next >= to) {
            return line;
        }
        Marks.Mark mark = Marks.at(lines.text(), lines.start(next), lines.end(next), markdown);
        if (running.has(line)) {
            return line;
        }
        if (mark.kind() == Marks.Kind.NUMBER) {
            return end;
        }
        boolean columnsFollow = lines.has(next, Lines.GAP) && paragraphs.isColumns(next, to);
        boolean alone = next > end && (line == 0 || lines.isSkipped(line - 1));
        boolean narrow = lines.indent(line) + lines.length(line) < paragraphs.right() * 4 / 5;
        boolean paragraphFollows = Character.isUpperCase(lines.first(next))
                && lines.length(next) > 50
                && !lines.has(next, Lines.GAP)
                && (!lines.isSkipped(Math.min(next + 1, lines.size() - 1)) || paragraphs.endsSentence(next));
        return alone && narrow && (paragraphFollows || (columnsFollow && lines.indent(line) > 0)) ? end : line;
    }

    /** Whether a heading that filled its line goes on in the next, right above a numbered paragraph. */
    private boolean isSecondLine(int line, int to) {
        return lines.length(line - 1) >= FULL_LINE
                && lines.length(line) < FULL_LINE
                && Character.isLetter(lines.first(line))
                && !isClosed(line - 1)
                && line + 1 < to
                && !lines.isSkipped(line + 1)
                && Marks.at(lines.text(), lines.start(line + 1), lines.end(line + 1), markdown)
                                .kind()
                        == Marks.Kind.NUMBER;
    }

    private boolean isShortOfWords(int line) {
        int letters = 0;
        String text = lines.text();
        for (int i = lines.start(line); i < lines.end(line) && letters < LEAST_LETTERS; i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters += CharClass.isWide(text.charAt(i)) ? 2 : 1;
            }
        }
        return letters < LEAST_LETTERS;
    }
}
