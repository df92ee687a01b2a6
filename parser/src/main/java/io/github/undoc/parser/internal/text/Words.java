package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.reader.SignatureReader;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The lines without mark-up, as the readers of parts want them: made when asked for, blank where a line is furniture or
 * belongs to a note.
 */
public final class Words extends AbstractList<String> implements RandomAccess {

    private final Lines lines;
    private final InlineReader inlines;
    private final @Nullable String[] known;
    private int limit;

    /**
     * Makes the view.
     *
     * @param lines the lines
     * @param inlines takes mark-up off
     */
    public Words(Lines lines, InlineReader inlines) {
        this.lines = lines;
        this.inlines = inlines;
        this.known = new String[lines.size()];
        this.limit = lines.size();
    }

    /**
     * Makes the view end earlier.
     *
     * @param size how many lines it shows
     */
    public void limit(int size) {
        limit = size;
    }

    /**
     * Returns where in the source a character of a line stands.
     *
     * @param line which line
     * @param index index of the character in the words of the line
     * @return its offset
     */
    public int source(int line, int index) {
        if (index <= 0) {
            return lines.start(line);
        }
        return index >= get(line).length() ? lines.end(line) : inlines.source(line, index);
    }

    /**
     * Returns a stretch of the source without mark-up.
     *
     * @param start first character
     * @param end behind the last character
     * @return its characters
     */
    public String between(int start, int end) {
        return inlines.words(start, end);
    }

    /**
     * Makes a line begin later, because what stands before was read.
     *
     * @param line which line
     * @param offset where it begins now, or a blank before
     */
    public void advance(int line, int offset) {
        int start = Math.min(offset, lines.end(line));
        while (start < lines.end(line) && CharClass.isBlank(lines.text().charAt(start))) {
            start++;
        }
        lines.narrow(line, start, lines.end(line));
        known[line] = null;
    }

    /**
     * Forgets a line after it was changed.
     *
     * @param line which line
     */
    public void forget(int line) {
        known[line] = null;
    }

    @Override
    public String get(int line) {
        if (line < 0 || line >= limit) {
            throw new IndexOutOfBoundsException("no line " + line + " of " + limit);
        }
        if (lines.isSkipped(line) || isRule(line)) {
            return "";
        }
        String words = known[line];
        if (words == null) {
            words = inlines.words(line);
            if (lines.has(line, CharClass.ODD_BLANK)) {
                words = words.replace('\u00A0', ' ').replace('\u2007', ' ').replace('\u202F', ' ');
            }
            known[line] = words;
        }
        return words;
    }

    /**
     * Returns a view for who looks for signatures: a long line is shown as {@link SignatureReader#SENTENCE}.
     *
     * @return the view
     */
    public List<String> shortLines() {
        return new ShortLines();
    }

    /**
     * Returns whether a bracket can stand in a line; most lines hold none, and need not be shown for it.
     *
     * @param line which line
     * @return false if there is none
     */
    public boolean mayHoldBracket(int line) {
        return lines.has(line, CharClass.PAREN)
                || (lines.has(line, CharClass.MARKUP) && lines.signs().holds('&', lines.start(line), lines.end(line)));
    }

    private final class ShortLines extends AbstractList<String> implements RandomAccess {
        @Override
        public String get(int line) {
            return lines.length(line) > SignatureReader.LONGEST_LINE && !lines.isSkipped(line)
                    ? SignatureReader.SENTENCE
                    : Words.this.get(line);
        }

        @Override
        public int size() {
            return Words.this.size();
        }
    }

    /** Rules say nothing, neither alone nor below the head of a table. */
    private boolean isRule(int line) {
        char c = lines.first(line);
        if (c == '|') {
            for (int i = lines.start(line); i < lines.end(line); i++) {
                char d = lines.text().charAt(i);
                if (d != '|' && d != '-' && d != ':' && !CharClass.isBlank(d)) {
                    return false;
                }
            }
            return true;
        }
        return ParagraphLines.isRule(lines, line, false);
    }

    @Override
    public int size() {
        return limit;
    }
}
