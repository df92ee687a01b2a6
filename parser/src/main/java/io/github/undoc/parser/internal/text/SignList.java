package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.line.Signs;
import java.util.Arrays;

/** Where in the text of a paragraph signs can stand, see {@link Signs}. Used again and again. */
final class SignList {

    private int[] places = new int[32];
    private int size;
    private int cursor;

    void clear() {
        size = 0;
        cursor = 0;
    }

    /** Adds a place behind all others. */
    void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = place;
    }

    /**
     * Adds the signs of a stretch of the source.
     *
     * @param signs the signs of the source
     * @param start first character of the stretch
     * @param end behind its last character
     * @param at where in the paragraph the stretch begins
     */
    void add(Signs signs, int start, int end, int at) {
        for (int i = signs.from(start); i < signs.size() && signs.place(i) < end; i++) {
            add(signs.place(i) - start + at);
        }
    }

    /** The first place from another on at which a sign can stand; far behind the text if there is none. */
    int next(int from) {
        if (cursor > 0 && places[cursor - 1] >= from) {
            int found = Arrays.binarySearch(places, 0, size, from);
            cursor = found < 0 ? -found - 1 : found;
        }
        while (cursor < size && places[cursor] < from) {
            cursor++;
        }
        return cursor < size ? places[cursor] : Integer.MAX_VALUE;
    }
}
