package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.SetAsideKind;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import java.util.Arrays;

/**
 * The text of a paragraph put together from its lines: blanks folded, words joined that a line end divided. It knows for
 * every character where in the source it stood. Used again and again, so that no paragraph needs a new one.
 */
final class JoinedText {

    /** The text holds a line break that carries meaning; beside the bits of {@link CharClass}. */
    static final int BREAK = 1 << 8;

    private final Lines lines;
    private final Journal journal;
    private final boolean exact;
    private final StringBuilder out = new StringBuilder();
    private int[] here = new int[8];
    private int[] there = new int[8];
    private int segments;
    private int bits;
    // A paragraph of one line is not copied.
    private int onlyStart = -1;
    private int onlyEnd;
    private final SignList signs = new SignList();
    private boolean gathered;

    /** Makes one; in an exact text no line end divides a word, and no escaped star calls a note. */
    JoinedText(Lines lines, Journal journal, boolean exact) {
        this.lines = lines;
        this.journal = journal;
        this.exact = exact;
    }

    void clear() {
        out.setLength(0);
        segments = 0;
        bits = 0;
        onlyStart = -1;
        gathered = false;
    }

    boolean isEmpty() {
        return onlyStart < 0 && out.isEmpty();
    }

    int bits() {
        return bits;
    }

    @Override
    public String toString() {
        return onlyStart >= 0 ? lines.text().substring(onlyStart, onlyEnd) : out.toString();
    }

    /** Where in the source the character at an index stood. */
    int source(int index) {
        if (onlyStart >= 0) {
            return onlyStart + index;
        }
        int found = Arrays.binarySearch(here, 0, segments, index);
        int segment = found >= 0 ? found : Math.max(0, -found - 2);
        return segments == 0 ? 0 : there[segment] + (index - here[segment]);
    }

    /** Where signs can stand in the text, once all lines were added. */
    SignList signs() {
        if (gathered) {
            return signs;
        }
        gathered = true;
        signs.clear();
        if (onlyStart >= 0) {
            signs.add(lines.signs(), onlyStart, onlyEnd, 0);
            return signs;
        }
        for (int i = 0; i < segments; i++) {
            int end = i + 1 < segments ? here[i + 1] : out.length();
            signs.add(lines.signs(), there[i], there[i] + end - here[i], here[i]);
        }
        return signs;
    }

    /** Adds a line; the break before it becomes a space, a line feed where it carries meaning, or nothing. */
    void addLine(int line, boolean hardBreak) {
        addRange(line, lines.start(line), lines.end(line), hardBreak);
    }

    void addRange(int line, int start, int end, boolean hardBreak) {
        if (start >= end) {
            return;
        }
        String text = lines.text();
        int lineBits = lines.bits(line);
        bits |= lineBits & 0xFF;
        boolean even = (lineBits & (Lines.DOUBLE_BLANK | CharClass.ODD_BLANK)) == 0;
        if (onlyStart >= 0) {
            int first = onlyStart;
            onlyStart = -1;
            segment(first);
            out.append(text, first, onlyEnd);
        } else if (out.isEmpty() && even) {
            onlyStart = start;
            onlyEnd = end;
            return;
        }
        if (!out.isEmpty()) {
            join(text.charAt(start), start, end, hardBreak);
        }
        segment(start);
        if (even) {
            out.append(text, start, end);
        } else {
            folded(text, start, end);
        }
    }

    private void join(char next, int start, int end, boolean hardBreak) {
        if (hardBreak) {
            out.append('\n');
            bits |= BREAK;
            return;
        }
        char last = out.charAt(out.length() - 1);
        if (CharClass.isWide(last) && CharClass.isWide(next)) {
            return;
        }
        if (!exact && out.length() > 1 && (last == '-' || last == '\u00AD' || last == '\u2010')) {
            char before = out.charAt(out.length() - 2);
            if (Character.isLetter(before) && Character.isLetter(next)) {
                boolean divided = last == '\u00AD'
                        || (Character.isLowerCase(before) && Character.isLowerCase(next) && !compound(start, end));
                if (divided) {
                    int hyphen = source(out.length() - 1);
                    journal.setAside(SetAsideKind.LINE_END_HYPHEN, lines, lines.lineAt(hyphen), hyphen, hyphen + 1);
                    out.setLength(out.length() - 1);
                }
                return;
            }
        }
        out.append(' ');
    }

    /**
     * Whether the word that the line end divides is written with a hyphen nearby, as “far-reaching” is: then the hyphen
     * belongs to it.
     */
    private boolean compound(int start, int end) {
        String text = lines.text();
        int from = out.length() - 1;
        while (from > 0 && Character.isLetter(out.charAt(from - 1)) && out.length() - from < 24) {
            from--;
        }
        int to = start;
        while (to < end && Character.isLetter(text.charAt(to)) && to - start < 24) {
            to++;
        }
        if (out.length() - 1 - from < 2) {
            // A single letter is no part of a word that a printer would divide: “e-mail”.
            return true;
        }
        String word = out.substring(from) + text.substring(start, to);
        int windowStart = Math.max(0, start - 512);
        int windowEnd = Math.min(text.length(), start + 512);
        return text.substring(windowStart, windowEnd).contains(word);
    }

    /**
     * Puts the characters that escapes and references stand for into the text, so that words and symbols are whole, and takes
     * their tokens off the list. An escaped star keeps its token where nobody knows whether it calls a note.
     *
     * @param tokens the tokens of the text; what is left of them is moved with it
     * @return the text
     */
    String resolve(MarkupTokens tokens) {
        String text = toString();
        if (onlyStart >= 0) {
            segment(onlyStart);
            onlyStart = -1;
        }
        int[] oldHere = Arrays.copyOf(here, segments);
        int[] oldThere = Arrays.copyOf(there, segments);
        segments = 0;
        out.setLength(0);
        int kept = 0;
        int position = 0;
        int segment = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.start(i);
            segment = copy(text, position, start, oldHere, oldThere, segment);
            if (!isResolved(tokens, i, text)) {
                int shift = out.length() - start;
                segment = copy(text, start, tokens.end(i), oldHere, oldThere, segment);
                tokens.move(i, kept++, shift);
            } else {
                boolean escape = tokens.kind(i) == MarkupTokens.ESCAPE;
                String value = escape ? text.substring(start + 1, start + 2) : tokens.value(i);
                segment = segmentAt(start, oldHere, segment);
                segment(oldThere[segment] + start - oldHere[segment]);
                boolean blank = CharClass.isBlank(value.charAt(0));
                if (!blank) {
                    out.append(value);
                    bits |= CharClass.of(value.charAt(0));
                } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            }
            position = tokens.end(i);
        }
        copy(text, position, text.length(), oldHere, oldThere, segment);
        tokens.shrink(kept);
        signs.clear();
        for (int i = 0; i < out.length(); i++) {
            if ((CharClass.of(out.charAt(i)) & (CharClass.STAR | CharClass.MARKUP | CharClass.SUPERSCRIPT)) != 0) {
                signs.add(i);
            }
        }
        gathered = true;
        return out.toString();
    }

    boolean isResolved(MarkupTokens tokens, int i, String text) {
        return tokens.kind(i) == MarkupTokens.ENTITY
                || tokens.kind(i) == MarkupTokens.ESCAPE && (exact || text.charAt(tokens.start(i) + 1) != '*');
    }

    /** Copies a stretch of the text as it was, with the places its characters came from; returns the segment it ends in. */
    private int copy(String text, int from, int to, int[] oldHere, int[] oldThere, int segment) {
        int position = from;
        int current = segment;
        if (position < to && text.charAt(position) == ' ' && !out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            position++;
        }
        while (position < to) {
            current = segmentAt(position, oldHere, current);
            int end = current + 1 < oldHere.length ? Math.min(to, oldHere[current + 1]) : to;
            segment(oldThere[current] + position - oldHere[current]);
            out.append(text, position, end);
            position = end;
        }
        return current;
    }

    /** The segment of the text as it was that holds a place, looked for from another on. */
    private static int segmentAt(int index, int[] oldHere, int segment) {
        int current = segment;
        while (current + 1 < oldHere.length && oldHere[current + 1] <= index) {
            current++;
        }
        return current;
    }

    private void folded(String text, int start, int end) {
        boolean blank = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (CharClass.isBlank(c)) {
                blank = true;
                continue;
            }
            if (blank) {
                out.append(' ');
                segment(i);
                blank = false;
            }
            out.append(c);
        }
    }

    private void segment(int source) {
        if (segments == here.length) {
            here = Arrays.copyOf(here, segments * 2);
            there = Arrays.copyOf(there, segments * 2);
        }
        here[segments] = out.length();
        there[segments] = source;
        segments++;
    }
}
