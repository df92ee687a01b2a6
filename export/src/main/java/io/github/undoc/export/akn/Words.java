package io.github.undoc.export.akn;

/** Places of words and numbers in a line. */
final class Words {

    private Words() {}

    private static boolean blank(char c) {
        return c <= ' ' || Character.isSpaceChar(c);
    }

    /** Returns the index of the first unit from a place on that is no blank, or the length. */
    static int start(String text, int from) {
        int start = from;
        while (start < text.length() && blank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Returns the index behind the last unit that is no blank. */
    static int end(String text) {
        int end = text.length();
        while (end > 0 && blank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns where a number stands in digits of any script, as begin and end; nothing where it does not. */
    static int[] number(String text, int number, int from) {
        return number(text, number, from, text.length());
    }

    /** Returns where a number stands that begins before a place. */
    static int[] number(String text, int number, int from, int to) {
        int i = from;
        while (i < to) {
            if (!Character.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            long value = 0;
            while (i < text.length() && Character.isDigit(text.charAt(i))) {
                value = Math.min(value * 10 + Character.digit(text.charAt(i), 10), Integer.MAX_VALUE);
                i++;
            }
            if (value == number) {
                return new int[] {start, i};
            }
        }
        return new int[0];
    }
}
