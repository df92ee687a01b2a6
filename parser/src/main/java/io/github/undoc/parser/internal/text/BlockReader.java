package io.github.undoc.parser.internal.text;

import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Preformatted;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.ThematicBreak;
import io.github.undoc.parser.DiagnosticCode;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.reader.KnownHeadingReader;
import io.github.undoc.parser.internal.text.SectionTree.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lines of running text into blocks. For one document and one thread. */
public final class BlockReader {

    private final Lines lines;
    private final Journal journal;
    private final InlineReader inlines;
    private final boolean markdown;
    private final boolean positions;
    private final int deepest;
    private final TableReader tables;
    private final Headings headings;
    private final ParagraphLines paragraphs;
    private List<Entry> entries = new ArrayList<>();
    private ListStack list;
    private int to;
    private int quoteDepth;

    /**
     * Makes a reader.
     *
     * @param lines the lines
     * @param journal where to say what is worth saying
     * @param inlines reads what stands within paragraphs
     * @param knownHeadings tells headings by their words
     * @param markdown whether the text is spelled in Markdown
     * @param positions whether to give positions
     * @param deepest how deep sections, lists and quotations may be nested
     */
    public BlockReader(
            Lines lines,
            Journal journal,
            InlineReader inlines,
            KnownHeadingReader knownHeadings,
            boolean markdown,
            boolean positions,
            int deepest) {
        this.lines = lines;
        this.journal = journal;
        this.inlines = inlines;
        this.markdown = markdown;
        this.positions = positions;
        this.deepest = deepest;
        this.tables = new TableReader(lines, journal, inlines, positions);
        this.paragraphs = new ParagraphLines(lines, markdown);
        this.headings = new Headings(lines, paragraphs, knownHeadings, markdown);
        this.list = new ListStack(lines, positions, deepest);
    }

    /**
     * Reads some lines.
     *
     * @param from the first line
     * @param end behind the last line
     * @param plainHeadings whether short lines can be headings, as in reports but not in letters
     * @return their blocks
     */
    public List<Block> read(int from, int end, boolean plainHeadings) {
        List<Entry> outerEntries = entries;
        ListStack outerList = list;
        int outerTo = to;
        entries = new ArrayList<>();
        list = new ListStack(lines, positions, deepest);
        to = end;
        paragraphs.measure(from, end);
        headings.measure(from, end);
        int i = from;
        while (i < to) {
            if (lines.isSkipped(i)) {
                i++;
            } else {
                i = block(i, from, plainHeadings);
            }
        }
        closeList();
        List<Block> blocks = new SectionTree(deepest).build(entries);
        entries = outerEntries;
        list = outerList;
        to = outerTo;
        return blocks;
    }

    private int block(int line, int from, boolean plainHeadings) {
        if (lines.has(line, Lines.HEADING)) {
            if (markdown) {
                headings.bare(line, journal);
            }
            return heading(
                    line, lines.headingEnd(line, to), "level" + lines.headingLevel(line), lines.headingLevel(line));
        }
        char first = lines.first(line);
        if (isRule(line, first)) {
            closeList();
            ThematicBreak.Builder rule = ThematicBreak.builder();
            if (first == '<') {
                journal.consume(lines.text(), lines.start(line), lines.end(line));
                rule.printed("");
            } else {
                rule.printed(lines.string(line));
            }
            span(line, line).ifPresent(rule::span);
            entries.add(Entry.of(rule.build()));
            return line + 1;
        }
        if (markdown) {
            if (first == '`' && MarkdownLines.isFence(lines, line)) {
                return code(line);
            }
            if (first == '>') {
                return quotation(line, plainHeadings);
            }
            if (tables.begins(line, to)) {
                closeList();
                int length = tables.length(line, to);
                entries.add(Entry.of(tables.read(line, line + length)));
                return line + length;
            }
            int strong = headings.strongEnd(line, to);
            if (strong > line) {
                Face.part(lines, line, journal);
                headings.bare(line, journal);
                return heading(line, strong, "level7", 7);
            }
            if (plainHeadings && headings.isItalicLine(line, from, to)) {
                return heading(line, line + 1, "level8", 8);
            }
        }
        Marks.Mark mark = Marks.at(lines.text(), lines.start(line), lines.end(line), markdown);
        if (!markdown && mark.kind() == Marks.Kind.NONE && paragraphs.isColumns(line, to)) {
            return preformatted(line);
        }
        int headingEnd = headings.end(line, from, to, mark, plainHeadings);
        if (mark.kind() != Marks.Kind.NONE) {
            Directions.strip(lines, line, journal);
        }
        if (headingEnd > line) {
            return heading(line, headingEnd, headings.key(mark), 0);
        }
        if (mark.kind() != Marks.Kind.NONE && paragraphs.acceptsMark(line, from, mark, list.isOpen())) {
            return marked(line, mark);
        }
        if (list.isOpen() && markdown && lines.indent(line) >= list.contentIndent()) {
            int end = paragraph(line, lines.start(line), Optional.empty(), true);
            return end;
        }
        closeList();
        return paragraph(line, lines.start(line), Optional.empty(), false);
    }

    private Optional<SourceSpan> span(int first, int last) {
        return positions ? Optional.of(lines.span(first, last)) : Optional.empty();
    }

    /** A rule: three or more of the same sign and nothing else, or the tag for one. */
    private boolean isRule(int line, char first) {
        if (first == '<') {
            HtmlTag tag = HtmlTag.at(lines.text(), lines.start(line), lines.end(line));
            return markdown && tag.name().equals("hr");
        }
        return ParagraphLines.isRule(lines, line, markdown);
    }

    private int heading(int line, int end, String baseKey, int rank) {
        closeList();
        Marks.Mark mark = Marks.at(lines.text(), lines.start(line), lines.end(line), markdown);
        if (Headings.isHeadingNumber(mark)) {
            Directions.strip(lines, line, journal);
        }
        int start = lines.start(line);
        Optional<String> number = Optional.empty();
        String key = baseKey;
        if (Headings.isHeadingNumber(mark) && (mark.content() < lines.end(line) || end > line + 1)) {
            consumeEscapes(start, mark.end());
            start = mark.content();
            number = Optional.of(mark.printed());
            key = headings.key(mark);
        }
        inlines.begin();
        inlines.add(line, start, lines.end(line));
        for (int i = line + 1; i < end; i++) {
            if (!lines.isBlank(i)) {
                inlines.add(i);
            }
        }
        List<Inline> words = headings.withoutStrong(inlines.end());
        entries.add(new Entry(key, rank, number, words, span(line, end - 1), Optional.empty()));
        return end;
    }

    private void consumeEscapes(int start, int end) {
        if (!markdown) {
            return;
        }
        for (int i = start; i < end; i++) {
            if (lines.text().charAt(i) == '\\') {
                journal.consume('\\');
            }
        }
    }

    private int code(int line) {
        closeList();
        journal.consume(lines.text(), lines.start(line), lines.end(line));
        int i = line + 1;
        while (i < to && (lines.isBlank(i) || !MarkdownLines.isFence(lines, i))) {
            i++;
        }
        addPreformatted(line + 1, i);
        if (i < to) {
            journal.consume(lines.text(), lines.start(i), lines.end(i));
            i++;
        }
        return i;
    }

    private int preformatted(int line) {
        closeList();
        int end = paragraphs.columnsEnd(line, to);
        addPreformatted(line, end);
        return end;
    }

    private void addPreformatted(int from, int end) {
        int margin = Integer.MAX_VALUE;
        int last = from - 1;
        for (int i = from; i < end; i++) {
            if (!lines.isSkipped(i)) {
                margin = Math.min(margin, lines.indent(i));
                last = i;
            }
        }
        if (last < from) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i <= last; i++) {
            if (i > from) {
                text.append('\n');
            }
            if (!lines.isSkipped(i)) {
                text.append(" ".repeat(lines.indent(i) - margin)).append(lines.text(), lines.start(i), lines.end(i));
            }
        }
        Preformatted.Builder block = Preformatted.builder().text(text.toString());
        span(from, last).ifPresent(block::span);
        entries.add(Entry.of(block.build()));
    }

    private int quotation(int line, boolean plainHeadings) {
        int end = line;
        while (end < to && !lines.isSkipped(end) && lines.first(end) == '>') {
            end++;
        }
        if (quoteDepth >= deepest) {
            journal.say(DiagnosticCode.NESTING_TOO_DEEP, Optional.of(lines.span(line, line)), ">");
            closeList();
            return paragraph(line, lines.start(line), Optional.empty(), false);
        }
        closeList();
        for (int i = line; i < end; i++) {
            int start = lines.start(i) + 1;
            journal.consume('>');
            while (start < lines.end(i) && CharClass.isBlank(lines.text().charAt(start))) {
                start++;
            }
            lines.narrow(i, start, lines.end(i));
        }
        quoteDepth++;
        List<Block> content = read(line, end, plainHeadings);
        quoteDepth--;
        paragraphs.measure(line, to);
        if (!content.isEmpty()) {
            Quotation.Builder quotation = Quotation.builder().content(content);
            span(line, end - 1).ifPresent(quotation::span);
            entries.add(Entry.of(quotation.build()));
        }
        return end;
    }

    /** A paragraph or list item with a mark. */
    private int marked(int line, Marks.Mark mark) {
        consumeEscapes(lines.start(line), mark.end());
        boolean item = list.takes(mark, lines.indent(line), markdown);
        if (!item) {
            closeList();
            return paragraph(line, mark.content(), Optional.of(mark.printed()), false);
        }
        boolean tooDeep = list.open(mark, lines.indent(line), mark.content() - lines.start(line), line);
        if (tooDeep) {
            journal.say(DiagnosticCode.NESTING_TOO_DEEP, Optional.of(lines.span(line, line)), mark.printed());
        }
        return paragraph(line, mark.content(), Optional.empty(), true);
    }

    private int paragraph(int line, int start, Optional<String> number, boolean inList) {
        inlines.begin();
        inlines.add(line, start, lines.end(line));
        int last = line;
        int next = paragraphs.next(line, to, start >= lines.end(line), markdown && inList);
        while (next > 0) {
            inlines.add(next);
            last = next;
            next = paragraphs.next(next, to, false, markdown && inList);
        }
        List<Inline> content = inlines.end();
        if (content.isEmpty() && number.isEmpty() && !(inList && start > lines.start(line))) {
            // Nothing but mark-up.
            return last + 1;
        }
        Paragraph.Builder paragraph = Paragraph.builder().number(number).content(content);
        span(line, last).ifPresent(paragraph::span);
        Block block = paragraph.build();
        if (inList) {
            list.add(block);
        } else {
            entries.add(Entry.of(block));
        }
        return last + 1;
    }

    private void closeList() {
        if (list.isOpen()) {
            entries.add(Entry.of(list.close()));
        }
    }
}
