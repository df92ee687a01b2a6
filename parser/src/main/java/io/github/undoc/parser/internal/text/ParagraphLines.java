package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;

/** Tells which lines make a paragraph, and which of them only look as if they did. */
final class ParagraphLines {

    private static final String STOPS = ".!?:;。！？：；؟؛…․";
    private static final String CLOSERS = ")]”»’\"'）】」』*†";
    /** Where lines are narrower, their breaks say nothing. */
    private static final int LEAST_MEASURE = 60;

    private static final int WIDEST = 140;

    private final Lines lines;
    private final boolean markdown;
    private int right;
    private int left;

    ParagraphLines(Lines lines, boolean markdown) {
        this.lines = lines;
        this.markdown = markdown;
    }

    /** Measures how wide the lines of a part are set. */
    void measure(int from, int to) {
        if (markdown) {
            return;
        }
        right = 0;
        left = Integer.MAX_VALUE;
        int looked = 0;
        for (int i = from; i < to && looked < 400; i++) {
            if (lines.isSkipped(i)) {
                continue;
            }
            looked++;
            int edge = lines.indent(i) + lines.length(i);
            if (edge <= WIDEST && !lines.has(i, Lines.GAP)) {
                right = Math.max(right, edge);
            }
            left = Math.min(left, lines.indent(i));
        }
    }

    int right() {
        return right;
    }

    /** Whether a line is a rule: three or more of the same sign and nothing else. */
    static boolean isRule(Lines lines, int line, boolean markdown) {
        char c = lines.first(line);
        if (c != '-' && c != '_' && c != '*' && c != '—' && c != '–' && c != '=' && c != '─' && c != '\\') {
            return false;
        }
        String text = lines.text();
        int count = 0;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char d = text.charAt(i);
            if (d == c) {
                count++;
            } else if (!(d == ' ' && markdown && (c == '-' || c == '*' || c == '_'))) {
                return false;
            }
        }
        return count >= 3 && c != '\\';
    }

    /** Whether a line ends as sentences end. */
    boolean endsSentence(int line) {
        String text = lines.text();
        int i = lines.end(line) - 1;
        int start = lines.start(line);
        while (i > start && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        char c = text.charAt(i);
        if (STOPS.indexOf(c) >= 0) {
            return true;
        }
        // A call glued to the stop.
        if (CharClass.of(c) == CharClass.DIGIT || (CharClass.of(c) & CharClass.SUPERSCRIPT) != 0) {
            while (i > start && (CharClass.of(text.charAt(i)) & (CharClass.DIGIT | CharClass.SUPERSCRIPT)) != 0) {
                i--;
            }
            return ".!?".indexOf(text.charAt(i)) >= 0 && i > start && Character.isLetter(text.charAt(i - 1));
        }
        return false;
    }

    /** Whether a line ends with a sign after which a sentence never stops. */
    private boolean endsOpen(int line) {
        char c = lines.last(line);
        return Character.isLetterOrDigit(c)
                || c == ','
                || c == '،'
                || c == '，'
                || c == '、'
                || c == '-'
                || CLOSERS.indexOf(c) >= 0;
    }

    /**
     * Finds the line that goes on with a paragraph.
     *
     * @param line its last line so far
     * @param to where the part ends
     * @param empty whether the paragraph has nothing but its number so far
     * @param inList whether it stands in a list of the Markdown spelling
     * @return the line, or -1 if the paragraph ends
     */
    int next(int line, int to, boolean empty, boolean inList) {
        int next = line + 1;
        if (next < to && !lines.isSkipped(next)) {
            return beginsBlock(next, to, line) || (!empty && beginsParagraph(line, next, inList)) ? -1 : next;
        }
        boolean page = false;
        while (next < to && lines.isSkipped(next)) {
            page |= lines.has(next, Lines.FURNITURE | Lines.PAGE);
            next++;
        }
        if (next >= to || beginsBlock(next, to, line)) {
            return -1;
        }
        page |= lines.has(next, Lines.PAGE);
        if (empty) {
            return next;
        }
        return goesOn(line, next, page) ? next : -1;
    }

    /** Whether a sentence goes on behind blank lines or a page. */
    private boolean goesOn(int line, int next, boolean page) {
        if (endsSentence(line) || !endsOpen(line)) {
            return false;
        }
        char first = lines.first(next);
        if (Marks.at(lines.text(), lines.start(next), lines.end(next), markdown).kind() != Marks.Kind.NONE) {
            return false;
        }
        if (Character.isLowerCase(first)) {
            return lines.length(line) > 20 || page;
        }
        if (!page || markdown) {
            return false;
        }
        return Character.isLetterOrDigit(first)
                && lines.indent(line) + lines.length(line) >= right * 3 / 4
                && !lines.has(next, Lines.GAP);
    }

    /** Whether a line begins something that is no paragraph, whatever stands before it. */
    private boolean beginsBlock(int line, int to, int before) {
        if (lines.has(line, Lines.HEADING)) {
            return true;
        }
        char c = lines.first(line);
        if (markdown && (c == '>' || (c == '`' && MarkdownLines.isFence(lines, line)) || c == '<' && isRuleTag(line))) {
            return true;
        }
        if (isRule(lines, line, markdown)) {
            return true;
        }
        if (markdown && c == '|') {
            return true;
        }
        return !markdown
                && lines.has(line, Lines.GAP)
                && !lines.has(before, Lines.GAP)
                && Marks.at(lines.text(), lines.start(line), lines.end(line), false)
                                .kind()
                        == Marks.Kind.NONE
                && isColumns(line, to);
    }

    private boolean isRuleTag(int line) {
        return HtmlTag.at(lines.text(), lines.start(line), lines.end(line))
                .name()
                .equals("hr");
    }

    /** Whether a line begins a paragraph though no blank line stands before it. */
    private boolean beginsParagraph(int before, int line, boolean inList) {
        Marks.Mark mark = Marks.at(lines.text(), lines.start(line), lines.end(line), markdown);
        if (mark.kind() != Marks.Kind.NONE && acceptsAfter(before, line, mark, inList)) {
            return true;
        }
        if (markdown) {
            return false;
        }
        boolean sentence = endsSentence(before);
        if (!sentence) {
            return isBroken(before, line);
        }
        if (lines.length(before) > WIDEST) {
            // Lines as long as that are not wrapped: each is a paragraph.
            return true;
        }
        int indent = lines.indent(line);
        if (indent >= lines.indent(before) + 3) {
            return true;
        }
        int word = firstWord(line);
        boolean fits = lines.indent(before) + lines.length(before) + 1 + word <= right - 4;
        return fits && !Character.isLowerCase(lines.first(line));
    }

    /**
     * Whether a line was broken on purpose, as lines of a list or an address are: it leaves so much of the measure empty that
     * the next word would have had its place there.
     */
    private boolean isBroken(int before, int line) {
        return right >= LEAST_MEASURE
                && lines.length(before) > 1
                && Character.isLetter(lines.first(before))
                && Character.isLetterOrDigit(lines.last(before))
                && Character.isLetter(lines.first(line))
                && !Character.isLowerCase(lines.first(line))
                && lines.indent(before) + lines.length(before) + 1 + firstWord(line) <= right * 6 / 10;
    }

    private int firstWord(int line) {
        String text = lines.text();
        int i = lines.start(line);
        while (i < lines.end(line) && !CharClass.isBlank(text.charAt(i)) && i - lines.start(line) < 40) {
            if (CharClass.isWide(text.charAt(i))) {
                return i - lines.start(line) + 1;
            }
            i++;
        }
        return i - lines.start(line);
    }

    private boolean acceptsAfter(int before, int line, Marks.Mark mark, boolean inList) {
        boolean sentence = endsSentence(before);
        return switch (mark.kind()) {
            case BULLET ->
                lines.first(line) != '-' && lines.first(line) != '–' && lines.first(line) != '—'
                        || sentence
                        || markdown
                        || endsList(before);
            case LETTER, ROMAN, BRACKETED_NUMBER, BRACKETED_CHINESE -> sentence || inList || endsList(before);
            case NUMBER -> mark.printed().length() <= 5 && (sentence || inList || endsShort(before));
            case CHINESE, CHINESE_STEM, UPPER_ROMAN, UPPER_LETTER, ARABIC_ORDINAL, ARABIC_LETTER ->
                sentence || endsShort(before);
            case NONE -> false;
        };
    }

    private boolean endsShort(int before) {
        return !markdown && lines.indent(before) + lines.length(before) < right * 3 / 4;
    }

    private boolean endsList(int before) {
        char c = lines.last(before);
        return c == ',' || c == '،' || c == '，' || endsShort(before);
    }

    /** Whether the mark at the beginning of a block is one, and not a word that ended up at the line's beginning. */
    boolean acceptsMark(int line, int from, Marks.Mark mark, boolean inList) {
        return switch (mark.kind()) {
            case NONE, UPPER_ROMAN, UPPER_LETTER, ARABIC_ORDINAL, ARABIC_LETTER, CHINESE_STEM -> false;
            case NUMBER -> mark.printed().length() <= 6;
            default -> true;
        };
    }

    /** Whether a line belongs to columns: it has a wide gap, and so has a line near it. */
    boolean isColumns(int line, int to) {
        if (!lines.has(line, Lines.GAP)) {
            return false;
        }
        int next = line + 1;
        while (next < to && next <= line + 3 && lines.isSkipped(next)) {
            next++;
        }
        return next < to
                && next <= line + 3
                && !lines.isSkipped(next)
                && lines.has(next, Lines.GAP)
                && Marks.at(lines.text(), lines.start(next), lines.end(next), false)
                                .kind()
                        == Marks.Kind.NONE;
    }

    /** Where columns end: behind the last line with a gap; lines between two such belong to them. */
    int columnsEnd(int line, int to) {
        int end = line + 1;
        int i = line + 1;
        int without = 0;
        while (i < to && without <= 2) {
            if (lines.isBlank(i)) {
                if (lines.has(i, Lines.FURNITURE)) {
                    break;
                }
                i++;
                continue;
            }
            if (lines.isSkipped(i) || lines.has(i, Lines.HEADING)) {
                break;
            }
            if (lines.has(i, Lines.GAP)) {
                if (Marks.at(lines.text(), lines.start(i), lines.end(i), false).kind() == Marks.Kind.NUMBER) {
                    break;
                }
                end = i + 1;
                without = 0;
            } else {
                if (lines.length(i) > 60 || endsSentence(i)) {
                    break;
                }
                without++;
            }
            i++;
        }
        return end;
    }
}
