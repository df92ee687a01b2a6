package io.github.undoc.parser.internal.reader;

import io.github.undoc.parser.internal.line.CharClass;

/** Joins lines to be read for their words: a word that was broken with a hyphen is one word again, and no character moves. */
public final class LineJoint {

    /** Is dropped where words are folded. */
    private static final char SOFT_HYPHEN = '\u00AD';

    private static final String DIVIDED = "\u00AD\u00AD";

    private LineJoint() {}

    /**
     * Adds what stands between two lines, one character.
     *
     * @param joined the lines so far; a hyphen at their end becomes a soft one if it breaks a word
     * @param next the line to be added
     */
    public static void add(StringBuilder joined, CharSequence next) {
        int last = joined.length() - 1;
        boolean broken = last > 0
                && CharClass.isHyphen(joined.charAt(last))
                && Character.isLowerCase(joined.charAt(last - 1))
                && !next.isEmpty()
                && Character.isLowerCase(next.charAt(0));
        if (broken) {
            joined.setCharAt(last, SOFT_HYPHEN);
        }
        joined.append(broken ? SOFT_HYPHEN : ' ');
    }

    /**
     * Takes the soft hyphens off that stand where lines were joined.
     *
     * @param joined some of the lines
     * @return the same words whole
     */
    static String whole(String joined) {
        return joined.indexOf(SOFT_HYPHEN) < 0 ? joined : joined.replace(DIVIDED, "");
    }
}
