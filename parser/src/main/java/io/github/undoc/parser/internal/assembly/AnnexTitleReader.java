package io.github.undoc.parser.internal.assembly;

import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.reader.DateReading;
import io.github.undoc.parser.internal.reader.Readers;
import io.github.undoc.parser.internal.reader.TitleExtent;
import io.github.undoc.parser.internal.text.Face;
import io.github.undoc.parser.internal.text.Words;
import java.util.Optional;

/**
 * Tells how far the title of an annex reaches. Titles are set narrower than text, end without a stop and begin no
 * sentence that goes on over the whole width.
 */
final class AnnexTitleReader {

    private static final int MOST_LINES = 6;
    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_TITLE = 300;
    private static final int LEAST_BODY_WIDTH = 68;
    private static final int FULL_TITLE_LINE = 56;

    private final Lines lines;
    private final Words words;
    private final Readers readers;
    private final boolean markdown;

    AnnexTitleReader(Lines lines, Words words, Readers readers, boolean markdown) {
        this.lines = lines;
        this.words = words;
        this.readers = readers;
        this.markdown = markdown;
    }

    /** Where the title that begins at a line ends; the line itself if there is none. */
    int end(int line, int to) {
        if (line >= to || lines.isSkipped(line)) {
            return line;
        }
        if (readers.title().isTitleStart(words.get(line))) {
            TitleExtent extent = readers.title().extent(words, line, 0);
            int last = line + Math.max(1, extent.lines()) - 1;
            boolean whole = last < to && extent.endColumn() >= words.get(last).length();
            if (whole) {
                return last + 1;
            }
        }
        int strong = markdown ? Face.end(lines, line) : line;
        if (strong > line) {
            return strong <= to ? strong : line;
        }
        if (lines.has(line, Lines.HEADING) || markdown && Face.of(lines, line).weight() >= 2) {
            return lines.length(line) <= LONGEST_TITLE ? lines.headingEnd(line, to) : line;
        }
        if (!canBegin(line)) {
            return line;
        }
        return markdown ? markdownEnd(line, to) : bareEnd(line, to);
    }

    private boolean canBegin(int line) {
        char first = lines.first(line);
        if (Character.isLowerCase(first) || Character.isDigit(first) || "(-•*·|>[".indexOf(first) >= 0) {
            return false;
        }
        String line0 = words.get(line);
        return !isPlaceAndDate(line0) && !isNumbered(line0);
    }

    private static boolean isNumbered(String line) {
        int i = 0;
        while (i < line.length() && "IVXLC".indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        if (i == 0 && line.length() > 1 && Character.isUpperCase(line.charAt(0))) {
            i = 1;
        }
        return i > 0 && i + 1 < line.length() && line.charAt(i) == '.' && CharClass.isBlank(line.charAt(i + 1))
                || line.length() > 1 && "一二三四五六七八九十".indexOf(line.charAt(0)) >= 0 && "、.．".indexOf(line.charAt(1)) >= 0;
    }

    /** “Yerevan, 13 September 2022”. */
    private boolean isPlaceAndDate(String line) {
        if (line.length() > 60) {
            return false;
        }
        Optional<DateReading> date = readers.date().find(line);
        return date.isPresent()
                && date.get().end() == line.strip().length()
                && (date.get().start() == 0 || line.indexOf(',') > 0);
    }

    private static boolean closes(char last) {
        return ".,;:。，；：،؛!?".indexOf(last) >= 0;
    }

    private int markdownEnd(int line, int to) {
        int end = line + 1;
        while (end < to && !lines.isSkipped(end) && !lines.has(end, Lines.HEADING) && end - line < MOST_LINES) {
            end++;
        }
        int length = 0;
        for (int i = line; i < end; i++) {
            length += lines.length(i);
        }
        boolean alone = end >= to || lines.isSkipped(end);
        return alone && length <= 160 && !closes(lines.last(end - 1)) ? end : line;
    }

    private int bareEnd(int line, int to) {
        int width = bodyWidth(line, to);
        int end = line;
        int length = 0;
        while (end < to && end - line < MOST_LINES && !lines.isSkipped(end)) {
            boolean wide = lines.length(end) > LONGEST_LINE || lines.length(end) >= width;
            if (wide
                    || lines.has(end, Lines.GAP | Lines.HEADING)
                    || (end > line && beginsText(end, isWrapped(end - 1, end)))) {
                break;
            }
            length += lines.length(end);
            end++;
            if (end < to && !lines.isSkipped(end) && !isWrapped(end - 1, end)) {
                break;
            }
        }
        if (end == line
                && lines.length(line) <= LONGEST_TITLE
                && !closes(lines.last(line))
                && line + 1 < to
                && (lines.isSkipped(line + 1) || beginsText(line + 1, false))) {
            // A text whose lines are not wrapped has its titles in one line.
            return line + 1;
        }
        if (end == line || length > LONGEST_TITLE) {
            return line;
        }
        end = overBlanks(line, end, to);
        return closes(lines.last(end - 1)) ? line : end;
    }

    /** Scanners put blank lines between the lines of a title; “of” ends none. */
    private int overBlanks(int line, int titleEnd, int to) {
        int end = titleEnd;
        while (end - line < 2 * MOST_LINES && readers.language().endsWithFunctionWord(words.get(end - 1))) {
            int next = end;
            while (next < to && lines.isSkipped(next)) {
                next++;
            }
            if (next >= to || next - end > 2 || lines.length(next) > LONGEST_LINE || beginsText(next, true)) {
                return end;
            }
            while (next < to && !lines.isSkipped(next)) {
                next++;
            }
            end = next;
        }
        return end;
    }

    /** Whether the next line goes on because this one is full: titles are set to a narrow measure. */
    private boolean isWrapped(int last, int next) {
        if (Character.isLowerCase(lines.first(next))) {
            return true;
        }
        int width = 0;
        for (int i = lines.start(last); i < lines.end(last); i++) {
            width += CharClass.isWide(lines.text().charAt(i)) ? 2 : 1;
        }
        int word = lines.start(next);
        while (word < lines.end(next)
                && word - lines.start(next) < 20
                && !CharClass.isBlank(lines.text().charAt(word))) {
            word++;
        }
        return width + 1 + (word - lines.start(next)) >= FULL_TITLE_LINE;
    }

    private boolean beginsText(int line, boolean wrapped) {
        char first = lines.first(line);
        if (Character.isDigit(first) || first == '(' || first == '•' || first == '[') {
            return true;
        }
        return isNumbered(words.get(line))
                || readers.knownHeading().isOfSection(words.get(line))
                || !wrapped && isSectionWord(line)
                || isOpening(line);
    }

    /** A line with the first words of a text, “Pursuant to …”, where titles are not set in capitals. */
    private boolean isOpening(int line) {
        boolean capitals =
                lines.length(line) > 1 && Character.isUpperCase(lines.text().charAt(lines.start(line) + 1));
        return Character.isUpperCase(lines.first(line))
                && !capitals
                && readers.title().isOpening(words.get(line));
    }

    /** A single word such as “Introduction” above a numbered paragraph is a heading, not the end of the title. */
    private boolean isSectionWord(int line) {
        if (lines.length(line) > 40 || line + 1 >= lines.size() || lines.isSkipped(line + 1)) {
            return false;
        }
        char first = lines.first(line);
        return Character.isLetter(first)
                && !Character.isLowerCase(first)
                && Character.isDigit(lines.first(line + 1))
                && isPoint(lines.start(line + 1), lines.end(line + 1));
    }

    /** Whether a number is one of a paragraph: {@code 12.}, in Arabic {@code 12 -}. */
    private boolean isPoint(int start, int end) {
        int i = start;
        while (i < end && i - start < 3 && Character.isDigit(lines.text().charAt(i))) {
            i++;
        }
        while (i < end && lines.text().charAt(i) == ' ') {
            i++;
        }
        return i < end && ".-ـ".indexOf(lines.text().charAt(i)) >= 0;
    }

    /** From which width on a line is one of the text: text is set to the full width of the page. */
    private int bodyWidth(int line, int to) {
        int right = 0;
        int looked = 0;
        for (int i = line; i < to && looked < 60; i++) {
            if (!lines.isSkipped(i) && !lines.has(i, Lines.GAP)) {
                looked++;
                right = Math.max(right, Math.min(lines.length(i), LONGEST_LINE));
            }
        }
        return Math.max(LEAST_BODY_WIDTH, right - 8);
    }
}
