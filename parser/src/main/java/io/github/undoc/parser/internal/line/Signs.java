package io.github.undoc.parser.internal.line;

import java.util.Arrays;

/**
 * Where in a text the characters stand that are mark-up or call notes: stars, brackets, raised digits. They are rare, and are
 * found once, when the text is cut into lines, so that later readers go from one to the next.
 */
public final class Signs {

    /** The classes of these characters. */
    static final int CLASSES = CharClass.STAR | CharClass.MARKUP | CharClass.SUPERSCRIPT;

    private final String text;
    private int[] places;
    private int size;

    Signs(String text, int capacity) {
        this.text = text;
        places = new int[capacity];
    }

    void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size + (size >> 1) + 16);
        }
        places[size++] = place;
    }

    void shrink(int to) {
        size = to;
    }

    /**
     * Returns how many there are.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * Returns where a sign stands.
     *
     * @param index which sign, in the order of the text
     * @return its offset
     */
    public int place(int index) {
        return places[index];
    }

    /**
     * Returns whether a sign stands in a stretch.
     *
     * @param sign a character of these classes
     * @param start first character of the stretch
     * @param end behind its last character
     * @return true if it stands there at least once
     */
    public boolean holds(char sign, int start, int end) {
        for (int i = from(start); i < size && places[i] < end; i++) {
            if (text.charAt(places[i]) == sign) {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds the first sign from a place on.
     *
     * @param offset the place
     * @return its index; the number of signs if there is none
     */
    public int from(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
