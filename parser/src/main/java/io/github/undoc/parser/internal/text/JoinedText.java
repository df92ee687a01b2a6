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
    private final boolean bare;
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

    JoinedText(Lines lines, Journal journal, boolean bare) {
        this.lines = lines;
        this.journal = journal;
        this.bare = bare;
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
        if (bare && out.length() > 1 && (last == '-' || last == '\u00AD' || last == '\u2010')) {
            char before = out.charAt(out.length() - 2);
            if (Character.isLetter(before) && Character.isLetter(next)) {
                boolean divides = last == '\u00AD'
                        || (Character.isLowerCase(before) && Character.isLowerCase(next) && !compound(start, end));
                if (divides) {
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
