package io.github.undoc.parser.internal.lang;

import java.util.Arrays;

/**
 * A text in the form in which words are compared, with the way back to the characters it came from. Runs of spaces are one
 * space; there is none at the ends, beside Han ideographs and inside brackets at their edges. Immutable.
 */
public final class Folded {

    /** Stands for the gap between columns, in texts folded with {@link #line(CharSequence)}. */
    public static final char GAP = '\t';

    private static final int GAP_SPACES = 3;

    private final String source;
    private final char[] chars;
    private final int[] origins;
    private final int length;

    private Folded(String source, char[] chars, int[] origins, int length) {
        this.source = source;
        this.chars = chars;
        this.origins = origins;
        this.length = length;
    }

    /**
     * Folds running text.
     *
     * @param text any text
     * @return its form; every gap is a space
     */
    public static Folded text(CharSequence text) {
        return fold(text, 0, text.length(), false);
    }

    /**
     * Folds a part of a running text.
     *
     * @param text any text
     * @param start first character
     * @param end behind the last character
     * @return its form; origins count from the beginning of the text
     */
    public static Folded text(CharSequence text, int start, int end) {
        return fold(text, start, end, false);
    }

    /**
     * Folds a line that may hold columns.
     *
     * @param line a line
     * @return its form; tabs and runs of three spaces or more are a {@link #GAP}
     */
    public static Folded line(CharSequence line) {
        return fold(line, 0, line.length(), true);
    }

    /**
     * Returns the same form of another source, for a text that was mended before it was folded.
     *
     * @param printed the text as printed, as long as the mended one
     * @return the form, whose stretches of source are as printed
     */
    public Folded printedAs(String printed) {
        return new Folded(printed, chars, origins, length);
    }

    private static Folded fold(CharSequence characters, int start, int end, boolean gaps) {
        String text = characters.toString();
        char[] chars = new char[end - start + 8];
        int[] origins = new int[end - start + 8];
        int length = 0;
        int spaces = 0;
        int spaceAt = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char form = Folding.of(c);
            if (form > ' ' && spaces == 0 && length < chars.length - 8) {
                // Most characters stand within a word.
                chars[length] = form;
                origins[length++] = i;
                continue;
            }
            if (form == Folding.DROPPED) {
                continue;
            }
            if (form == ' ') {
                if (spaces == 0) {
                    spaceAt = i;
                }
                spaces = c == '\t' && gaps ? GAP_SPACES : spaces + 1;
                continue;
            }
            if (spaces > 0) {
                char space = gaps && spaces >= GAP_SPACES ? GAP : ' ';
                if (length > 0 && (space == GAP || keepsSpace(chars[length - 1], form))) {
                    chars[length] = space;
                    origins[length++] = spaceAt;
                }
                spaces = 0;
            }
            if (length + 8 > chars.length) {
                chars = Arrays.copyOf(chars, chars.length * 2);
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            if (form == Folding.EXPANDED) {
                String expansion = Folding.expansion(c);
                for (int k = 0; k < expansion.length() && length + 2 < chars.length; k++) {
                    chars[length] = expansion.charAt(k);
                    origins[length++] = i;
                }
            } else {
                chars[length] = form;
                origins[length++] = i;
            }
        }
        return new Folded(text, chars, origins, length);
    }

    private static boolean keepsSpace(char before, char after) {
        return before != '('
                && before != '['
                && after != ')'
                && after != ']'
                && !Folding.isIdeograph(before)
                && !Folding.isIdeograph(after);
    }

    /**
     * Returns the number of folded characters.
     *
     * @return the length
     */
    public int length() {
        return length;
    }

    /**
     * Returns a folded character.
     *
     * @param index where; an index outside the text gives 0
     * @return the character
     */
    public char at(int index) {
        return index >= 0 && index < length ? chars[index] : 0;
    }

    char[] chars() {
        return chars;
    }

    /**
     * Returns where a folded character came from.
     *
     * @param index where in the folded text
     * @return where in the source; for the length, behind the last character
     */
    public int start(int index) {
        return index < length ? origins[index] : end(length);
    }

    /**
     * Returns where in the source a stretch of folded text ends.
     *
     * @param index where the stretch ends in the folded text
     * @return behind its last source character, with marks that belong to it
     */
    public int end(int index) {
        if (index <= 0) {
            return length > 0 ? origins[0] : 0;
        }
        int end = origins[index - 1] + 1;
        while (end < source.length() && Folding.of(source.charAt(end)) == Folding.DROPPED) {
            end++;
        }
        return end;
    }

    /**
     * Returns the folded character that a source character became, or the next one.
     *
     * @param origin where in the source
     * @param from where in the folded text to look from
     * @return the index, or the length
     */
    public int index(int origin, int from) {
        int i = from;
        while (i < length && origins[i] < origin) {
            i++;
        }
        return i;
    }

    /**
     * Returns a stretch of the folded text.
     *
     * @param from first character
     * @param to behind the last character
     * @return the characters
     */
    public String substring(int from, int to) {
        return new String(chars, from, to - from);
    }

    /**
     * Returns whether a character was a capital before it was folded.
     *
     * @param index where in the folded text
     * @return true for capitals of scripts that have them
     */
    public boolean isCapital(int index) {
        return index < length && Character.isUpperCase(source.charAt(origins[index]));
    }

    /**
     * Returns whether a character was a small letter of a script that has capitals.
     *
     * @param index where in the folded text
     * @return true for small letters
     */
    public boolean isSmall(int index) {
        return index < length && Character.isLowerCase(source.charAt(origins[index]));
    }

    /**
     * Returns the source characters of a stretch.
     *
     * @param from first folded character
     * @param to behind the last folded character
     * @return the characters, runs of white space as one space
     */
    public String source(int from, int to) {
        if (from >= to) {
            return "";
        }
        return Spaces.fold(source, start(from), end(to));
    }

    /**
     * Returns whether a folded character is a letter or an ideograph.
     *
     * @param index where
     * @return true for letters
     */
    public boolean isLetter(int index) {
        return (Folding.kind(at(index)) & Folding.LETTER) != 0;
    }

    /**
     * Returns whether a folded character is a digit.
     *
     * @param index where
     * @return true for ASCII digits, to which all others are folded
     */
    public boolean isDigit(int index) {
        return (Folding.kind(at(index)) & Folding.DIGIT) != 0;
    }

    /**
     * Returns whether a folded character is an ideograph.
     *
     * @param index where
     * @return true for Han ideographs
     */
    public boolean isIdeograph(int index) {
        return (Folding.kind(at(index)) & Folding.IDEOGRAPH) != 0;
    }

    /**
     * Returns whether a word can begin at a character: it is a letter or digit and no letter or digit of the same kind stands
     * before it, or it is an ideograph.
     *
     * @param index where
     * @return true at the beginning of a word
     */
    public boolean isWordStart(int index) {
        return beginsWord(Folding.kind(at(index)), Folding.kind(at(index - 1)));
    }

    /** Whether a word begins with a character of a kind behind one of another kind. */
    private static boolean beginsWord(int kind, int before) {
        return (kind & Folding.IDEOGRAPH) != 0 || kind != 0 && kind != before;
    }

    /**
     * Returns where the word that a character belongs to ends.
     *
     * @param index where
     * @return behind its last letter or digit; for an ideograph behind itself
     */
    public int wordEnd(int index) {
        int kind = Folding.kind(at(index));
        if (kind != Folding.LETTER && kind != Folding.DIGIT) {
            return (kind & Folding.IDEOGRAPH) != 0 ? index + 1 : Math.max(index, Math.min(index + 1, length));
        }
        int end = index + 1;
        while (end < length && Folding.kind(chars[end]) == kind) {
            end++;
        }
        return end;
    }

    /**
     * Returns the beginning of the next word.
     *
     * @param index where to look from
     * @return the first word start at or behind it, or the length
     */
    public int nextWord(int index) {
        int before = Folding.kind(at(index - 1));
        int next = index;
        while (next < length) {
            int kind = Folding.kind(chars[next]);
            if (beginsWord(kind, before)) {
                return next;
            }
            before = kind;
            next++;
        }
        return next;
    }

    /**
     * Skips one space or gap.
     *
     * @param index where
     * @return the index behind it, or the index itself
     */
    public int skipSpace(int index) {
        char c = at(index);
        return c == ' ' || c == GAP ? index + 1 : index;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
