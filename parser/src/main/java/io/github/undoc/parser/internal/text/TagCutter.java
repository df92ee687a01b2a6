package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.line.Search;
import java.util.Set;

/** Cuts lines where HTML tags of blocks and line breaks stand, so that each line is of one block. For one text and thread. */
final class TagCutter {

    private static final int LONGEST_TAG = 4000;

    /** Tags that stand between paragraphs: a blank line is put in their place. */
    private static final Set<String> SEPARATING = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "center", "table", "ul", "ol", "blockquote", "tr", "caption");

    private final Lines lines;
    private final String text;
    private final Journal journal;
    private final Lines out;
    /** The level of the heading whose tag is open, or 0. */
    private int level;
    /** Whether a line of the open heading was added already. */
    private boolean begun;

    private TagCutter(Lines lines, Journal journal) {
        this.lines = lines;
        this.text = lines.text();
        this.journal = journal;
        this.out = new Lines(lines);
    }

    /** Returns the same lines if no tag cuts them, or new ones. */
    static Lines cut(Lines lines, Journal journal) {
        return holdsTags(lines.text()) ? new TagCutter(lines, journal).cut() : lines;
    }

    private static boolean holdsTags(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (cuts(HtmlTag.at(text, at, Math.min(text.length(), at + LONGEST_TAG)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean cuts(HtmlTag tag) {
        return tag.exists() && (tag.isBlock() || isBreak(tag));
    }

    private static boolean isBreak(HtmlTag tag) {
        return tag.name().equals("br");
    }

    private Lines cut() {
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.isBlank(i) && MarkdownLines.isFence(lines, i)) {
                code = !code;
            }
            if (code || lines.isBlank(i) || !lines.has(i, CharClass.MARKUP) || !cut(i)) {
                out.add(lines, i);
                markHeading();
            }
        }
        return out;
    }

    /** Cuts one line; returns whether a tag cut it. */
    private boolean cut(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        int printed = lines.first(line) == '#' ? MarkdownLines.level(lines, line) : 0;
        int more = lines.bits(line) & Lines.PAGE;
        boolean any = false;
        int at = Search.indexOf(text, '<', start, end);
        while (at >= 0) {
            HtmlTag tag = HtmlTag.at(text, at, end);
            if (!cuts(tag)) {
                at = Search.indexOf(text, '<', at + 1, end);
                continue;
            }
            add(line, start, at, more | (isBreak(tag) ? Lines.HARD_BREAK : 0));
            take(line, at, tag);
            if (isBreak(tag) && printed > 0) {
                // What follows is of the same heading.
                level = printed;
                begun = true;
            }
            any = true;
            more = 0;
            start = tag.end();
            at = Search.indexOf(text, '<', start, end);
        }
        if (any) {
            add(line, start, end, lines.bits(line) & Lines.HARD_BREAK);
        }
        if (printed > 0) {
            level = 0;
        }
        return any;
    }

    private void take(int line, int at, HtmlTag tag) {
        int number = lines.span(line, line).line();
        if (tag.name().equals("hr")) {
            out.add(at, at, at, number, 0);
            out.add(at, tag.end(), at, number, CharClass.MARKUP);
            out.add(tag.end(), tag.end(), at, number, 0);
            return;
        }
        journal.consume(text, at, tag.end());
        boolean behindText = out.size() > 0 && !out.isBlank(out.size() - 1);
        if (isBreak(tag) && behindText) {
            out.mark(out.size() - 1, Lines.HARD_BREAK);
        } else if (behindText && SEPARATING.contains(tag.name())) {
            out.add(at, at, at, number, 0);
        }
        if (tag.name().length() == 2 && tag.name().charAt(0) == 'h') {
            level = tag.closing() ? 0 : tag.name().charAt(1) - '0';
            begun = false;
        }
    }

    /** Adds a stretch of a line, unless it is blank. */
    private void add(int line, int start, int end, int more) {
        for (int i = start; i < end; i++) {
            if (!CharClass.isBlank(text.charAt(i))) {
                out.addPart(lines, line, start, end, more);
                markHeading();
                return;
            }
        }
    }

    private void markHeading() {
        int last = out.size() - 1;
        if (level > 0 && !out.isBlank(last)) {
            out.mark(last, Lines.heading(level) | (begun ? Lines.CONTINUED : 0));
        }
        begun = !out.isBlank(last);
    }
}
