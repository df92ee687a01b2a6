package io.github.undoc.parser.internal.lang;

/** White space in printed words. */
public final class Spaces {

    private Spaces() {}

    /**
     * Returns a stretch of text on one line.
     *
     * @param text a text
     * @param start first character
     * @param end behind the last character
     * @return the characters, every run of white space as one space, none at the ends
     */
    public static String fold(CharSequence text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        boolean space = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Folding.of(c) == ' ') {
                space = true;
                continue;
            }
            if (space && !folded.isEmpty()) {
                folded.append(' ');
            }
            space = false;
            folded.append(c);
        }
        return folded.toString();
    }
}
