package io.github.undoc.parser.internal.line;

/** Cuts a text into lines, in one pass. */
public final class LineScanner {

    private LineScanner() {}

    /**
     * Cuts a text. Lines end with a line feed, a carriage return, both, or a form feed; a form feed ends a page too.
     *
     * @param text the text
     * @return its lines
     */
    public static Lines scan(String text) {
        Lines lines = new Lines(text, text.length() / 48);
        int number = 1;
        int position = 0;
        int page = 0;
        while (position < text.length()) {
            int lineFeed = text.indexOf('\n', position);
            int limit = lineFeed < 0 ? text.length() : lineFeed;
            int bits = line(lines, text, position, limit, number, page);
            page = 0;
            if (bits < 0) {
                // Rare: returns or form feeds within.
                page = broken(lines, text, position, limit, number);
                number += -bits - 1;
            }
            number++;
            position = limit + 1;
        }
        return lines;
    }

    /** Adds one line; or adds none and returns below 0 if it holds other line ends. */
    private static int line(Lines lines, String text, int position, int limit, int number, int page) {
        int start = position;
        while (start < limit && CharClass.isBlank(text.charAt(start))) {
            start++;
        }
        int end = limit;
        while (end > start && CharClass.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if ((start > position || end < limit) && holdsLineEnd(text, position, start, end, limit)) {
            return -1 - countReturns(text, position, limit);
        }
        int known = lines.signs().size();
        int bits = classes(text, start, end, lines.signs());
        if ((bits & CharClass.ODD_BLANK) != 0 && holdsLineEnd(text, start, end, end, end)) {
            lines.signs().shrink(known);
            return -1 - countReturns(text, position, limit);
        }
        if (end > start && limit - end >= 2 && text.charAt(end) == ' ' && text.charAt(end + 1) == ' ') {
            bits |= Lines.HARD_BREAK;
        }
        lines.add(start, end, position, number, bits | page);
        return 0;
    }

    private static boolean holdsLineEnd(String text, int from, int start, int end, int limit) {
        for (int i = from; i < start; i++) {
            if (isLineEnd(text, i, limit)) {
                return true;
            }
        }
        for (int i = end; i < limit; i++) {
            if (isLineEnd(text, i, limit)) {
                return true;
            }
        }
        return false;
    }

    /** A return just before the line feed is part of the line end. */
    private static boolean isLineEnd(String text, int i, int limit) {
        char c = text.charAt(i);
        return c == '\f' || (c == '\r' && i + 1 < limit);
    }

    private static int countReturns(String text, int from, int limit) {
        int count = 0;
        for (int i = from; i < limit - 1; i++) {
            if (text.charAt(i) == '\r') {
                count++;
            }
        }
        return count;
    }

    /** Cuts a stretch at returns and form feeds; returns the page bit if it ends with a form feed. */
    private static int broken(Lines lines, String text, int from, int limit, int number) {
        int start = from;
        int line = number;
        int page = 0;
        for (int i = from; i <= limit; i++) {
            boolean atEnd = i == limit;
            if (atEnd && start == limit && start > from && text.charAt(limit - 1) == '\f') {
                return page;
            }
            if (atEnd || isLineEnd(text, i, limit)) {
                int first = start;
                while (first < i && CharClass.isBlank(text.charAt(first))) {
                    first++;
                }
                int last = i;
                while (last > first && CharClass.isBlank(text.charAt(last - 1))) {
                    last--;
                }
                int bits = classes(text, first, last, lines.signs()) | page;
                if (last > first && i - last >= 2 && text.charAt(last) == ' ' && text.charAt(last + 1) == ' ') {
                    bits |= Lines.HARD_BREAK;
                }
                boolean formFeed = !atEnd && text.charAt(i) == '\f';
                if (!formFeed || first < last) {
                    lines.add(first, last, start, line, bits);
                    page = 0;
                }
                if (formFeed) {
                    page = Lines.PAGE;
                } else {
                    line++;
                }
                start = i + 1;
            }
        }
        return page;
    }

    /**
     * Returns what a stretch holds: the classes of its characters, and whether blanks stand side by side.
     *
     * @param text the text
     * @param start first character
     * @param end behind the last character
     * @return bits of {@link CharClass} and {@link Lines}
     */
    static int classes(String text, int start, int end) {
        return classes(text, start, end, new Signs("", 0));
    }

    /** Returns what a stretch holds, and notes its signs. */
    private static int classes(String text, int start, int end, Signs signs) {
        int all = 0;
        int previous = 0;
        int blanks = 0;
        for (int i = start; i < end; i++) {
            int c = CharClass.of(text.charAt(i));
            all |= c;
            if ((c & (Signs.CLASSES | previous & CharClass.SPACE)) != 0) {
                if (c == CharClass.SPACE) {
                    boolean gap = i - 2 >= start && text.charAt(i - 2) == ' ';
                    blanks |= gap ? Lines.DOUBLE_BLANK | Lines.GAP : Lines.DOUBLE_BLANK;
                } else {
                    signs.add(i);
                }
            }
            previous = c;
        }
        return all | ((all & CharClass.ODD_BLANK) != 0 ? oddBlanks(text, start, end) : blanks);
    }

    private static int oddBlanks(String text, int start, int end) {
        int bits = 0;
        int run = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!CharClass.isBlank(c)) {
                run = 0;
                continue;
            }
            run++;
            if (c == '\t') {
                bits |= Lines.GAP | Lines.DOUBLE_BLANK;
            } else if (run >= 3) {
                bits |= Lines.GAP | Lines.DOUBLE_BLANK;
            } else if (run == 2) {
                bits |= Lines.DOUBLE_BLANK;
            }
        }
        return bits;
    }
}
