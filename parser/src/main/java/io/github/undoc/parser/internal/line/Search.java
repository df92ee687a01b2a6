package io.github.undoc.parser.internal.line;

/**
 * Looks for a character in a text without going further than it must, so that no text of many lines is searched to its end
 * for each of them. For one text and one thread.
 */
public final class Search {

    private final String text;
    private final char sought;
    /** There is none between these two places. */
    private int from;

    private int found = -1;

    /**
     * Makes a search that goes forward through a text.
     *
     * @param text the text
     * @param sought the character
     */
    public Search(String text, char sought) {
        this.text = text;
        this.sought = sought;
    }

    /**
     * Finds the next place of the character; what lies between two finds is looked at once.
     *
     * @param start where to look from
     * @return the first place at or behind it, or the length of the text
     */
    public int next(int start) {
        if (start > found) {
            int at = text.indexOf(sought, start);
            found = at < 0 ? text.length() : at;
            from = start;
        } else if (start < from) {
            int at = indexOf(text, sought, start, from);
            found = at < 0 ? found : at;
            from = start;
        }
        return found;
    }

    /**
     * Finds a character in a stretch of a text.
     *
     * @param text the text
     * @param sought the character
     * @param start first character of the stretch
     * @param end behind its last character
     * @return the first place, or -1
     */
    public static int indexOf(String text, char sought, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == sought) {
                return i;
            }
        }
        return -1;
    }
}
