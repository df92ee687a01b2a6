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

    /**
     * Finds some characters within a stretch.
     *
     * @param text the text
     * @param sought the characters
     * @param start where to begin
     * @param end behind the last place
     * @return where they begin; -1 if they do not stand there as a whole
     */
    public static int indexOf(String text, String sought, int start, int end) {
        for (int i = start; i + sought.length() <= end; i++) {
            if (text.startsWith(sought, i)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Finds the last of a character within a stretch.
     *
     * @param text the text
     * @param sought the character
     * @param start the first place
     * @param end behind the last place, where to begin
     * @return its place, or -1
     */
    public static int lastIndexOf(String text, char sought, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (text.charAt(i) == sought) {
                return i;
            }
        }
        return -1;
    }
}
