package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.line.Search;

/** Takes the mark-up off that concerns whole lines in the Markdown spelling: HTML tags of blocks, signs of headings. */
public final class MarkdownLines {

    private final Journal journal;

    /**
     * Makes a reader.
     *
     * @param journal where mark-up is accounted for
     */
    public MarkdownLines(Journal journal) {
        this.journal = journal;
    }

    /**
     * Reads all lines.
     *
     * @param lines the lines
     * @return the same lines, or new ones where tags cut them
     */
    public Lines read(Lines lines) {
        Lines cut = holdsTags(lines) ? cutAtTags(lines) : lines;
        boolean code = false;
        for (int i = 0; i < cut.size(); i++) {
            if (!cut.isBlank(i) && cut.has(i, CharClass.MARKUP)) {
                if (isFence(cut, i)) {
                    code = !code;
                } else if (!code && cut.first(i) == '#') {
                    heading(cut, i);
                }
            }
        }
        return cut;
    }

    /** Whether a line begins or ends a block of code. */
    static boolean isFence(Lines lines, int line) {
        return lines.length(line) >= 3 && lines.text().startsWith("```", lines.start(line));
    }

    /**
     * Returns how many stars stand around a whole line that is set in bold or italics.
     *
     * @param lines the lines
     * @param line which line
     * @return the number at each side; 0 if there are none, or more within
     */
    public static int starsAround(Lines lines, int line) {
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        int stars = 0;
        while (start + stars < end && text.charAt(start + stars) == '*') {
            stars++;
        }
        boolean closed = stars > 0
                && stars <= 3
                && end - stars > start + stars
                && !CharClass.isBlank(text.charAt(start + stars))
                && text.startsWith("*".repeat(stars), end - stars)
                && text.charAt(end - stars - 1) != '\\';
        return closed && Search.indexOf(text, '*', start + stars, end) == end - stars ? stars : 0;
    }

    private void heading(Lines lines, int line) {
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        int level = 0;
        while (start + level < end && text.charAt(start + level) == '#') {
            level++;
        }
        int after = start + level;
        if (level > 6 || (after < end && !CharClass.isBlank(text.charAt(after)))) {
            return;
        }
        int closing = end;
        while (closing > after && text.charAt(closing - 1) == '#') {
            closing--;
        }
        if (closing > after && closing < end && !CharClass.isBlank(text.charAt(closing - 1))) {
            closing = end;
        }
        journal.consume(text, start, after);
        journal.consume(text, closing, end);
        while (after < closing && CharClass.isBlank(text.charAt(after))) {
            after++;
        }
        while (closing > after && CharClass.isBlank(text.charAt(closing - 1))) {
            closing--;
        }
        lines.narrow(line, after, closing);
        lines.mark(line, Lines.heading(level));
    }

    private static boolean holdsTags(Lines lines) {
        String text = lines.text();
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            HtmlTag tag = HtmlTag.at(text, at, Math.min(text.length(), at + 4000));
            if (tag.exists() && (tag.isBlock() || tag.name().equals("br"))) {
                return true;
            }
        }
        return false;
    }

    private Lines cutAtTags(Lines lines) {
        Lines out = new Lines(lines);
        String text = lines.text();
        int level = 0;
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.isBlank(i) && isFence(lines, i)) {
                code = !code;
            }
            if (code || lines.isBlank(i) || !lines.has(i, CharClass.MARKUP)) {
                out.add(lines, i);
                if (level > 0) {
                    out.mark(out.size() - 1, Lines.heading(level));
                }
                continue;
            }
            int start = lines.start(i);
            int end = lines.end(i);
            boolean any = false;
            int more = lines.bits(i) & Lines.PAGE;
            for (int at = Search.indexOf(text, '<', start, end); at >= 0; ) {
                HtmlTag tag = HtmlTag.at(text, at, end);
                boolean cuts = tag.exists() && (tag.isBlock() || tag.name().equals("br"));
                if (!cuts) {
                    at = Search.indexOf(text, '<', at + 1, end);
                    continue;
                }
                if (tag.name().equals("hr")) {
                    add(out, lines, i, start, at, level, more);
                    out.add(at, at, at, lineNumber(lines, i), 0);
                    out.add(at, tag.end(), at, lineNumber(lines, i), CharClass.MARKUP);
                    out.add(tag.end(), tag.end(), at, lineNumber(lines, i), 0);
                } else {
                    journal.consume(text, at, tag.end());
                    boolean lineBreak = tag.name().equals("br");
                    add(out, lines, i, start, at, level, more | (lineBreak ? Lines.HARD_BREAK : 0));
                    if (lineBreak && out.size() > 0 && !out.isBlank(out.size() - 1)) {
                        out.mark(out.size() - 1, Lines.HARD_BREAK);
                    } else if (!lineBreak && separates(tag.name()) && out.size() > 0 && !out.isBlank(out.size() - 1)) {
                        out.add(at, at, at, lineNumber(lines, i), 0);
                    }
                    if (tag.name().length() == 2 && tag.name().charAt(0) == 'h') {
                        level = tag.closing() ? 0 : tag.name().charAt(1) - '0';
                    }
                }
                any = true;
                more = 0;
                start = tag.end();
                at = Search.indexOf(text, '<', start, end);
            }
            if (any) {
                add(out, lines, i, start, end, level, lines.bits(i) & Lines.HARD_BREAK);
            } else {
                out.add(lines, i);
            }
        }
        return out;
    }

    private static int lineNumber(Lines lines, int line) {
        return lines.span(line, line).line();
    }

    private static void add(Lines out, Lines lines, int line, int start, int end, int level, int more) {
        for (int i = start; i < end; i++) {
            if (!CharClass.isBlank(lines.text().charAt(i))) {
                out.addPart(lines, line, start, end, more | (level > 0 ? Lines.heading(level) : 0));
                return;
            }
        }
    }

    private static boolean separates(String name) {
        return switch (name) {
            case "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "center",
                    "table",
                    "ul",
                    "ol",
                    "blockquote",
                    "tr",
                    "caption" -> true;
            default -> false;
        };
    }
}
