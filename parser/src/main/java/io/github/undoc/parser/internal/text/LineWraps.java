package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.line.Search;
import java.util.Locale;
import java.util.Set;

/**
 * Takes off what converters put round the words of a line that says nothing of them: comments, anchors, pictures without a
 * caption, tags for underlining and fonts. Names and classes behind headings too, as Pandoc and Kramdown write them.
 */
final class LineWraps {

    private static final String ATTRIBUTE_SIGNS = "-_.:#=\"' ";

    /** More is no work of a converter. */
    private static final int MOST_WRAPS = 12;

    private static final String BLANK = "&nbsp;";
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "tif", "tiff", "bmp", "emf", "wmf");

    private final Journal journal;

    LineWraps(Journal journal) {
        this.journal = journal;
    }

    /** Takes the wraps off one line, which may be blank then. */
    void strip(Lines lines, int line) {
        if (isOfBlanks(lines, line)) {
            narrow(lines, line, lines.end(line), lines.end(line));
            return;
        }
        boolean found = true;
        for (int i = 0; i < MOST_WRAPS && found && !lines.isBlank(line); i++) {
            found = begin(lines, line) || end(lines, line) || around(lines, line) || linked(lines, line);
        }
    }

    /** A line that was blank, but for a blank or a break that the converter spelled out. */
    private static boolean isOfBlanks(Lines lines, int line) {
        String text = lines.text();
        int i = lines.start(line);
        int end = lines.end(line);
        if (lines.length(line) == 1) {
            return text.charAt(i) == '\\';
        }
        while (i < end && (CharClass.isBlank(text.charAt(i)) || text.startsWith(BLANK, i))) {
            i += text.charAt(i) == '&' ? BLANK.length() : 1;
        }
        return i >= end;
    }

    /** Narrows a line to a stretch of it, without the blanks at its ends; what stands around the stretch is mark-up. */
    void narrow(Lines lines, int line, int from, int to) {
        String text = lines.text();
        int start = from;
        int end = to;
        journal.consume(text, lines.start(line), start);
        journal.consume(text, end, lines.end(line));
        while (start < end && CharClass.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && CharClass.isBlank(text.charAt(end - 1))) {
            end--;
        }
        lines.narrow(line, start, end);
    }

    private boolean begin(Lines lines, int line) {
        int start = lines.start(line);
        int after = nothing(lines.text(), start, lines.end(line));
        if (after > start) {
            narrow(lines, line, after, lines.end(line));
        }
        return after > start;
    }

    private boolean end(Lines lines, int line) {
        String text = lines.text();
        int end = lines.end(line);
        char last = text.charAt(end - 1);
        if (last != '>' && last != ')') {
            return false;
        }
        // Where an empty pair of tags ends the line, it begins with the tag before the last.
        char begins = last == ')' ? '!' : '<';
        int start = lines.start(line);
        int at = Search.lastIndexOf(text, begins, start, end);
        for (int i = 0; i < 2 && at > start; i++) {
            if (nothing(text, at, end) == end) {
                narrow(lines, line, lines.start(line), at);
                return true;
            }
            at = Search.lastIndexOf(text, begins, start, at);
        }
        return false;
    }

    /** A tag that opens with the line and closes with it. */
    private boolean around(Lines lines, int line) {
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        if (text.charAt(start) != '<' || text.charAt(end - 1) != '>') {
            return false;
        }
        HtmlTag open = HtmlTag.at(text, start, end);
        if (!isStyle(open, text, start) || open.closing()) {
            return false;
        }
        int depth = 1;
        int at = Search.indexOf(text, '<', open.end(), end);
        while (at >= 0) {
            HtmlTag tag = HtmlTag.at(text, at, end);
            if (tag.name().equals(open.name())) {
                depth += tag.closing() ? -1 : 1;
                if (depth == 0) {
                    if (tag.end() != end) {
                        return false;
                    }
                    narrow(lines, line, open.end(), at);
                    return true;
                }
            }
            at = Search.indexOf(text, '<', at + 1, end);
        }
        return false;
    }

    /** A heading that is a link to a place in the same text, as pages have them to be linked to. */
    private boolean linked(Lines lines, int line) {
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        if (text.charAt(start) != '[' || text.charAt(end - 1) != ')') {
            return false;
        }
        int close = Search.indexOf(text, "](#", start, end);
        if (close < 0
                || Search.indexOf(text, ')', close, end) != end - 1
                || Search.indexOf(text, '[', start + 1, close) >= 0) {
            return false;
        }
        narrow(lines, line, start + 1, close);
        return true;
    }

    private static boolean isStyle(HtmlTag tag, String text, int start) {
        return switch (tag.name()) {
            case "u", "font", "span", "small", "big", "mark", "nobr" -> true;
            case "a" -> tag.attribute(text, start, "href").isEmpty();
            default -> false;
        };
    }

    /** Returns the end of what stands at a place and has no words: a comment, an anchor, a picture; or the place itself. */
    private static int nothing(String text, int start, int end) {
        if (text.startsWith("![", start)) {
            return picture(text, start, end);
        }
        if (text.charAt(start) != '<') {
            return start;
        }
        HtmlTag tag = HtmlTag.at(text, start, end);
        if (tag.name().equals("!--")) {
            return tag.end();
        }
        if (!isStyle(tag, text, start) || tag.closing()) {
            return start;
        }
        HtmlTag close =
                tag.end() < end && text.charAt(tag.end()) == '<' ? HtmlTag.at(text, tag.end(), end) : HtmlTag.NONE;
        return close.closing() && close.name().equals(tag.name()) ? close.end() : start;
    }

    /** A picture whose words are none, or the name of its file. */
    private static int picture(String text, int start, int end) {
        int middle = Search.indexOf(text, "](", start, end);
        int close = middle < 0 ? -1 : Search.indexOf(text, ')', middle, end);
        if (close < 0) {
            return start;
        }
        String words = text.substring(start + 2, middle).strip();
        String type = words.substring(words.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean named = words.indexOf(' ') < 0 && PICTURES.contains(type) && type.length() < words.length();
        return words.isEmpty() || named ? close + 1 : start;
    }

    /** Returns where the name and the classes behind the words of a heading begin, or its end if there are none. */
    static int attributes(String text, int start, int end) {
        if (end - start < 4 || text.charAt(end - 1) != '}') {
            return end;
        }
        int open = Search.lastIndexOf(text, '{', start, end);
        if (open <= start || !CharClass.isBlank(text.charAt(open - 1)) || "#.:".indexOf(text.charAt(open + 1)) < 0) {
            return end;
        }
        for (int i = open + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && ATTRIBUTE_SIGNS.indexOf(c) < 0) {
                return end;
            }
        }
        return open;
    }
}
