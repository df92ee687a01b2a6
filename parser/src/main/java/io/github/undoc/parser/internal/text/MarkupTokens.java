package io.github.undoc.parser.internal.text;

import java.util.Arrays;

/** The mark-up of a paragraph as a list of tokens in the order of the text; what stands between them is text. */
final class MarkupTokens {

    /** A character that a backslash frees of its meaning. */
    static final int ESCAPE = 1;
    /** A character reference. */
    static final int ENTITY = 2;
    /** Mark-up that says nothing here. */
    static final int NOTHING = 3;
    /** A line break. */
    static final int BREAK = 4;
    /** Begins something; {@link #CLOSE} ends it. */
    static final int EMPHASIS = 5;
    /** See {@link #EMPHASIS}. */
    static final int STRONG = 6;
    /** See {@link #EMPHASIS}. */
    static final int SUPERSCRIPT = 7;
    /** See {@link #EMPHASIS}. */
    static final int SUBSCRIPT = 8;
    /** See {@link #EMPHASIS}. */
    static final int LINK = 9;
    /** Ends what was begun last. */
    static final int CLOSE = 10;
    /** The call of a note: {@code [^1]}. */
    static final int CALL = 11;

    private int[] kinds = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private String[] values = new String[16];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int kind, int start, int end, String value) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        values[size] = value;
        size++;
    }

    /** Moves a token to another place in the list, and in the text. */
    void move(int from, int to, int shift) {
        kinds[to] = kinds[from];
        starts[to] = starts[from] + shift;
        ends[to] = ends[from] + shift;
        values[to] = values[from];
    }

    /** Drops the last tokens. */
    void shrink(int newSize) {
        size = newSize;
    }

    int size() {
        return size;
    }

    int kind(int i) {
        return kinds[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The character a reference stands for, or the target of a link. */
    String value(int i) {
        return values[i];
    }
}
