package io.github.undoc.parser.internal.reader;

import java.util.Optional;
import java.util.Set;

/** Reads Roman numbers in which a scanner took strokes for letters of the same shape: {@code IT}, {@code Jil}, {@code 1V}. */
final class DamagedNumber {

    private static final Set<String> NUMBERS =
            Set.of("II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV");
    private static final int LONGEST = 4;
    private static final String STROKES = "Il1|JiTt!";

    private DamagedNumber() {}

    /**
     * Reads a number.
     *
     * @param printed all that stands behind a label
     * @return the number as it must have been, or empty if there is none
     */
    static Optional<String> read(String printed) {
        if (printed.length() < 2 || printed.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder number = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            number.append(STROKES.indexOf(c) >= 0 ? 'I' : c);
        }
        return Optional.of(number.toString()).filter(NUMBERS::contains);
    }
}
