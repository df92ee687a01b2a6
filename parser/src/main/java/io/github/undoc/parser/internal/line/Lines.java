package io.github.undoc.parser.internal.line;

import io.github.undoc.model.SourceSpan;
import java.util.Arrays;

/**
 * The lines of a text as ranges, without copies. A range has no blanks at its ends; a blank line is an empty range. One
 * printed line may be several of these, where columns or the parts of a document in one line were told apart.
 */
public final class Lines {

    /** Two blanks or more stand side by side within the line. */
    public static final int DOUBLE_BLANK = 1 << 8;
    /** Three blanks or more stand side by side within the line: perhaps columns. */
    public static final int GAP = 1 << 9;
    /** The line ends with a break that carries meaning. */
    public static final int HARD_BREAK = 1 << 10;
    /** A page ended before this line. */
    public static final int PAGE = 1 << 11;
    /** The line was page furniture; its range is empty now. */
    public static final int FURNITURE = 1 << 12;
    /** The line was cut off from the one before. */
    public static final int CUT = 1 << 13;

    /** The line belongs to a note. */
    public static final int NOTE = 1 << 14;
    /** The line is a heading, spelled as one. */
    public static final int HEADING = 1 << 15;

    /** A bold stretch that fills several lines begins with this one. */
    public static final int STRONG_BEGINS = 1 << 19;
    /** A bold stretch that fills several lines ends with this one. */
    public static final int STRONG_ENDS = 1 << 20;

    /** The line goes on with the heading before it. */
    public static final int CONTINUED = 1 << 21;

    private static final int HEADING_SHIFT = 16;

    private final String text;
    private final Signs signs;
    private int[] starts;
    private int[] ends;
    private int[] origins;
    private int[] numbers;
    private int[] bits;
    private int size;

    Lines(String text, int capacity) {
        this(text, new Signs(text, text.length() / 64 + 16), capacity);
    }

    private Lines(String text, Signs signs, int capacity) {
        this.text = text;
        this.signs = signs;
        int initial = Math.max(16, capacity);
        starts = new int[initial];
        ends = new int[initial];
        origins = new int[initial];
        numbers = new int[initial];
        bits = new int[initial];
    }

    /**
     * Makes an empty table over the same text.
     *
     * @param other the table
     */
    public Lines(Lines other) {
        this(other.text, other.signs, other.size + 16);
    }

    /**
     * Adds a line.
     *
     * @param start first character
     * @param end behind the last character
     * @param origin where the printed line begins
     * @param number number of the printed line, from 1
     * @param bits what it holds
     */
    public void add(int start, int end, int origin, int number, int bits) {
        if (size == starts.length) {
            int capacity = size + (size >> 1) + 16;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            origins = Arrays.copyOf(origins, capacity);
            numbers = Arrays.copyOf(numbers, capacity);
            this.bits = Arrays.copyOf(this.bits, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        origins[size] = origin;
        numbers[size] = number;
        this.bits[size] = bits;
        size++;
    }

    /**
     * Adds a line of another table over the same text.
     *
     * @param other the table
     * @param line which of its lines
     */
    public void add(Lines other, int line) {
        add(other.starts[line], other.ends[line], other.origins[line], other.numbers[line], other.bits[line]);
    }

    /**
     * Adds a stretch of a line of another table, without the blanks at its ends.
     *
     * @param other the table
     * @param line which of its lines
     * @param start first character
     * @param end behind the last character
     * @param more bits to add to what the stretch holds
     */
    public void addPart(Lines other, int line, int start, int end, int more) {
        int from = start;
        int to = end;
        while (from < to && CharClass.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && CharClass.isBlank(text.charAt(to - 1))) {
            to--;
        }
        add(from, to, other.origins[line], other.numbers[line], LineScanner.classes(text, from, to) | more);
    }

    /**
     * Returns the number of lines.
     *
     * @return the number, blank lines included
     */
    public int size() {
        return size;
    }

    /**
     * Returns the whole text.
     *
     * @return the source
     */
    public String text() {
        return text;
    }

    /**
     * Returns where signs stand in the whole text.
     *
     * @return the signs
     */
    public Signs signs() {
        return signs;
    }

    /**
     * Returns where a line begins.
     *
     * @param line which line
     * @return offset of its first character
     */
    public int start(int line) {
        return starts[line];
    }

    /**
     * Returns where a line ends.
     *
     * @param line which line
     * @return offset behind its last character
     */
    public int end(int line) {
        return ends[line];
    }

    /**
     * Returns how long a line is.
     *
     * @param line which line
     * @return its length without the blanks at its ends
     */
    public int length(int line) {
        return ends[line] - starts[line];
    }

    /**
     * Returns how far a line is indented.
     *
     * @param line which line
     * @return how many characters of the printed line stand before it
     */
    public int indent(int line) {
        return starts[line] - origins[line];
    }

    /**
     * Returns whether a line is blank.
     *
     * @param line which line
     * @return true if it holds nothing
     */
    public boolean isBlank(int line) {
        return starts[line] == ends[line];
    }

    /**
     * Returns whether a line has one of some bits.
     *
     * @param line which line
     * @param mask bits of this class or of {@link CharClass}
     * @return true if it has at least one
     */
    public boolean has(int line, int mask) {
        return (bits[line] & mask) != 0;
    }

    /**
     * Returns all bits of a line.
     *
     * @param line which line
     * @return its bits
     */
    public int bits(int line) {
        return bits[line];
    }

    /**
     * Adds bits to a line.
     *
     * @param line which line
     * @param more the bits
     */
    public void mark(int line, int more) {
        bits[line] |= more;
    }

    /**
     * Takes bits off a line.
     *
     * @param line which line
     * @param less the bits
     */
    public void unmark(int line, int less) {
        bits[line] &= ~less;
    }

    /**
     * Returns the bits that say that a line is a heading of a level.
     *
     * @param level 1 to 6
     * @return the bits
     */
    public static int heading(int level) {
        return level << HEADING_SHIFT | HEADING;
    }

    /**
     * Returns the level of a heading.
     *
     * @param line which line
     * @return 1 to 6, or 0 for no heading
     */
    public int headingLevel(int line) {
        return (bits[line] >> HEADING_SHIFT) & 7;
    }

    /**
     * Finds the end of a heading that may go on in lines behind it.
     *
     * @param line its first line
     * @param to where to stop
     * @return behind its last line
     */
    public int headingEnd(int line, int to) {
        int end = line + 1;
        int next = end;
        while (next < to && (isBlank(next) || has(next, CONTINUED)) && !has(next, NOTE)) {
            if (!isBlank(next)) {
                end = next + 1;
            }
            next++;
        }
        return end;
    }

    /**
     * Returns whether a line takes no part in the running text: blank, furniture or note.
     *
     * @param line which line
     * @return true if there is nothing to read here
     */
    public boolean isSkipped(int line) {
        return starts[line] == ends[line] || (bits[line] & NOTE) != 0;
    }

    /**
     * Makes a line blank, as page furniture. How its blanks stand stays known: a masthead may have a part of it.
     *
     * @param line which line
     */
    public void drop(int line) {
        ends[line] = starts[line];
        bits[line] = (bits[line] & (PAGE | DOUBLE_BLANK | CharClass.ODD_BLANK)) | FURNITURE;
    }

    /**
     * Narrows a line.
     *
     * @param line which line
     * @param start its new first character
     * @param end behind its new last character
     */
    public void narrow(int line, int start, int end) {
        starts[line] = start;
        ends[line] = end;
    }

    /**
     * Returns the first character of a line that prints.
     *
     * @param line a line that is not blank
     * @return the character; of a line that prints nothing, its last one
     */
    public char first(int line) {
        return text.charAt(visible(line));
    }

    /**
     * Returns where the first character of a line stands that prints.
     *
     * @param line a line that is not blank
     * @return its offset; of a line that prints nothing, that of its last character
     */
    public int visible(int line) {
        int i = starts[line];
        while (CharClass.isUnseen(text.charAt(i)) && i + 1 < ends[line]) {
            i++;
        }
        return i;
    }

    /**
     * Returns the last character of a line that prints.
     *
     * @param line a line that is not blank
     * @return the character; of a line that prints nothing, its first one
     */
    public char last(int line) {
        int i = ends[line] - 1;
        while (CharClass.isUnseen(text.charAt(i)) && i > starts[line]) {
            i--;
        }
        return text.charAt(i);
    }

    /**
     * Returns a line as a string.
     *
     * @param line which line
     * @return its characters
     */
    public String string(int line) {
        return text.substring(starts[line], ends[line]);
    }

    /**
     * Returns the place of lines in the source.
     *
     * @param first the first line
     * @param last the last line
     * @return the span from the first character to the last
     */
    public SourceSpan span(int first, int last) {
        return new SourceSpan(
                numbers[first], starts[first] - origins[first] + 1, starts[first], ends[last] - starts[first]);
    }

    /**
     * Returns the place of a stretch of a line in the source.
     *
     * @param line the line
     * @param start first character
     * @param end behind the last character
     * @return the span
     */
    public SourceSpan span(int line, int start, int end) {
        return new SourceSpan(numbers[line], start - origins[line] + 1, start, end - start);
    }

    /**
     * Finds the line that holds a place in the source.
     *
     * @param offset the place
     * @return the last line that begins at or before it; 0 if none does
     */
    public int lineAt(int offset) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
