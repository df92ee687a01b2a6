package io.github.undoc.parser.internal.text;

import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.ListBlock;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Preformatted;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.ThematicBreak;
import io.github.undoc.parser.DiagnosticCode;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the blocks of an exact text: every line is a block of its own, headings say how deep they are, items of lists are
 * as deep as they are set in. For one document and one thread.
 */
public final class ExactBlockReader {

    private static final int LONGEST_NUMBER = 6;

    private final Lines lines;
    private final Journal journal;
    private final InlineReader inlines;
    private final boolean positions;
    private final int deepest;
    private final TableReader tables;
    private Nest nest;
    private int to;
    private int quoteDepth;

    /**
     * Makes a reader.
     *
     * @param lines the lines
     * @param journal where to say what is worth saying
     * @param inlines reads what stands within paragraphs
     * @param positions whether to give positions
     * @param deepest how deep sections, lists and quotations may be nested
     */
    public ExactBlockReader(Lines lines, Journal journal, InlineReader inlines, boolean positions, int deepest) {
        this.lines = lines;
        this.journal = journal;
        this.inlines = inlines;
        this.positions = positions;
        this.deepest = deepest;
        this.tables = new TableReader(lines, journal, inlines, positions);
        this.nest = new Nest(deepest);
    }

    /**
     * Reads some lines.
     *
     * @param from the first line
     * @param end behind the last line
     * @return their blocks
     */
    public List<Block> read(int from, int end) {
        Nest outer = nest;
        int outerTo = to;
        nest = new Nest(deepest);
        to = end;
        int i = from;
        while (i < end) {
            i = lines.isSkipped(i) ? i + 1 : block(i);
        }
        List<Block> blocks = nest.close();
        nest = outer;
        to = outerTo;
        return blocks;
    }

    private int block(int line) {
        if (ExactMark.PLAIN.fills(lines, line)) {
            nest.closeLists();
            ExactMark.PLAIN.take(lines, line, journal);
            return line + 1;
        }
        if (ExactMark.END_OF_SECTION.fills(lines, line)) {
            nest.closeSections();
            ExactMark.END_OF_SECTION.take(lines, line, journal);
            return line + 1;
        }
        if (ExactMark.REFERENCES.fills(lines, line) && fenceEnd(line + 1) > 0) {
            ExactMark.REFERENCES.take(lines, line, journal);
            return code(line + 1, fenceEnd(line + 1), true);
        }
        int indent = lines.indent(line);
        if (ExactMark.PLAIN.begins(lines, lines.start(line))) {
            ExactMark.PLAIN.take(lines, line, journal);
            return paragraph(line, indent);
        }
        int level = ExactLines.level(lines, line);
        if (level > 0) {
            return heading(line, level);
        }
        switch (lines.first(line)) {
            case '`' -> {
                int fence = fenceEnd(line);
                if (fence > 0) {
                    return code(line, fence, false);
                }
            }
            case '>' -> {
                if (quoteDepth < deepest) {
                    return quotation(line);
                }
                journal.say(DiagnosticCode.NESTING_TOO_DEEP, Optional.of(lines.span(line, line)), ">");
            }
            case '|' -> {
                if (tables.begins(line, to)) {
                    int end = line + tables.length(line, to);
                    nest.add(tables.read(line, end));
                    return end;
                }
            }
            default -> {
                if (isRule(line)) {
                    return rule(line);
                }
            }
        }
        Marks.Mark mark = Marks.at(lines.text(), lines.start(line), lines.end(line), false);
        return switch (mark.kind()) {
            case LETTER, ROMAN, BRACKETED_NUMBER, BRACKETED_CHINESE, BULLET -> item(line, mark, indent);
            case NUMBER ->
                mark.printed().length() > LONGEST_NUMBER
                        ? paragraph(line, indent)
                        : nest.holds(indent) ? item(line, mark, indent) : numbered(line, mark);
            case CHINESE -> numbered(line, mark);
            default -> paragraph(line, indent);
        };
    }

    private Optional<SourceSpan> span(int first, int last) {
        return positions ? Optional.of(lines.span(first, last)) : Optional.empty();
    }

    private boolean isRule(int line) {
        return lines.first(line) == '<' ? lines.string(line).equals("<hr>") : ParagraphLines.isRule(lines, line, true);
    }

    private int rule(int line) {
        ThematicBreak.Builder rule = ThematicBreak.builder();
        span(line, line).ifPresent(rule::span);
        if (lines.first(line) == '<') {
            journal.consume(lines.text(), lines.start(line), lines.end(line));
            rule.printed("");
        } else {
            rule.printed(lines.string(line));
        }
        nest.add(rule.build());
        return line + 1;
    }

    private int heading(int line, int level) {
        ExactLines.bare(lines, line, journal);
        Section.Builder section = Section.builder();
        span(line, line).ifPresent(section::span);
        if (lines.isBlank(line)) {
            nest.open(level, section);
            return line + 1;
        }
        if (ExactMark.PLAIN.begins(lines, lines.start(line))) {
            ExactMark.PLAIN.take(lines, line, journal);
        } else {
            Marks.Mark mark = Marks.at(lines.text(), lines.start(line), lines.end(line), false);
            if (Headings.isHeadingNumber(mark) && mark.content() < lines.end(line)) {
                section.number(mark.printed());
                lines.narrow(line, mark.content(), lines.end(line));
            }
        }
        nest.open(level, section.heading(inlines.line(line)));
        return line + 1;
    }

    private int fenceEnd(int line) {
        return line < to && !lines.isSkipped(line) && lines.first(line) == '`'
                ? ExactLines.fenceEnd(lines, line, to)
                : -1;
    }

    private int code(int line, int fence, boolean references) {
        journal.consume(lines.text(), lines.start(line), lines.end(line));
        journal.consume(lines.text(), lines.start(fence), lines.end(fence));
        int margin = Integer.MAX_VALUE;
        for (int i = line + 1; i < fence; i++) {
            if (!lines.isBlank(i)) {
                margin = Math.min(margin, lines.indent(i));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = line + 1; i < fence; i++) {
            text.append(i > line + 1 ? "\n" : "");
            if (!lines.isBlank(i)) {
                text.append(" ".repeat(lines.indent(i) - margin)).append(lines.text(), lines.start(i), lines.end(i));
            }
        }
        Preformatted.Builder block =
                Preformatted.builder().text(references ? Entities.resolve(text, journal) : text.toString());
        span(line, fence).ifPresent(block::span);
        nest.add(block.build());
        return fence + 1;
    }

    private int quotation(int line) {
        int end = line;
        while (end < to && !lines.isSkipped(end) && lines.first(end) == '>') {
            int start = lines.start(end) + 1;
            while (start < lines.end(end) && CharClass.isBlank(lines.text().charAt(start))) {
                start++;
            }
            journal.consume('>');
            lines.narrow(end, start, lines.end(end));
            end++;
        }
        quoteDepth++;
        Quotation.Builder quotation = Quotation.builder().content(read(line, end));
        quoteDepth--;
        span(line, end - 1).ifPresent(quotation::span);
        nest.add(quotation.build());
        return end;
    }

    private Paragraph.Builder paragraph(int line, Optional<String> number, int start) {
        int from = start;
        if (ExactMark.PLAIN.begins(lines, from)) {
            journal.consume(lines.text(), from, from + ExactMark.PLAIN.length());
            from += ExactMark.PLAIN.length();
        }
        List<Inline> content = inlines.range(line, from, lines.end(line));
        Paragraph.Builder paragraph = Paragraph.builder().number(number).content(content);
        span(line, line).ifPresent(paragraph::span);
        return paragraph;
    }

    private int paragraph(int line, int indent) {
        nest.add(paragraph(line, Optional.empty(), lines.start(line)).build(), indent);
        return line + 1;
    }

    private int numbered(int line, Marks.Mark mark) {
        nest.add(paragraph(line, Optional.of(mark.printed()), mark.content()).build());
        return line + 1;
    }

    private int item(int line, Marks.Mark mark, int indent) {
        if (!nest.item(mark, indent, line)) {
            journal.say(DiagnosticCode.NESTING_TOO_DEEP, Optional.of(lines.span(line, line)), mark.printed());
        }
        nest.addToItem(paragraph(line, Optional.empty(), mark.content()).build());
        return line + 1;
    }

    /** The sections and lists that are open, the outermost first. */
    private final class Nest {

        private record OpenSection(int level, Section.Builder section) {}

        private final class OpenList {
            private final int indent;
            private final int firstLine;
            private final ListBlock.Builder list;
            private final List<Block> item = new ArrayList<>();
            private String mark = "";
            private int itemLine;

            OpenList(int indent, int firstLine, boolean ordered) {
                this.indent = indent;
                this.firstLine = firstLine;
                this.list = ListBlock.builder().ordered(ordered);
            }

            int contentIndent() {
                return indent + mark.length() + 1;
            }

            void closeItem() {
                ListItem.Builder built =
                        ListItem.builder().mark(Optional.of(mark)).content(item);
                span(itemLine, itemLine).ifPresent(built::span);
                list.addItems(built.build());
                item.clear();
            }

            Block close() {
                closeItem();
                span(firstLine, itemLine).ifPresent(list::span);
                return list.build();
            }
        }

        private final int deepest;
        private final List<Block> top = new ArrayList<>();
        private final List<OpenSection> sections = new ArrayList<>();
        private final List<OpenList> lists = new ArrayList<>();

        Nest(int deepest) {
            this.deepest = deepest;
        }

        void add(Block block) {
            closeLists();
            append(block);
        }

        private void append(Block block) {
            if (sections.isEmpty()) {
                top.add(block);
            } else {
                sections.get(sections.size() - 1).section().addContent(block);
            }
        }

        /** Adds a paragraph: to the item it is set in as deep as, or behind all lists. */
        void add(Block block, int indent) {
            while (!lists.isEmpty() && lists.get(lists.size() - 1).contentIndent() > indent) {
                closeList();
            }
            if (lists.isEmpty()) {
                append(block);
            } else {
                addToItem(block);
            }
        }

        void addToItem(Block block) {
            lists.get(lists.size() - 1).item.add(block);
        }

        /** Whether something set in so deep stands in an item. */
        boolean holds(int indent) {
            return !lists.isEmpty() && indent > lists.get(0).indent;
        }

        /** Begins an item; returns false if it ought to be deeper than it may be. */
        boolean item(Marks.Mark mark, int indent, int line) {
            while (!lists.isEmpty() && lists.get(lists.size() - 1).indent > indent) {
                closeList();
            }
            boolean deeper =
                    lists.isEmpty() || indent >= lists.get(lists.size() - 1).contentIndent();
            boolean tooDeep = deeper && lists.size() >= deepest;
            if (deeper && !tooDeep) {
                lists.add(new OpenList(indent, line, mark.kind() != Marks.Kind.BULLET));
            } else {
                lists.get(lists.size() - 1).closeItem();
            }
            OpenList list = lists.get(lists.size() - 1);
            list.mark = mark.printed();
            list.itemLine = line;
            return !tooDeep;
        }

        private void closeList() {
            Block list = lists.remove(lists.size() - 1).close();
            if (lists.isEmpty()) {
                append(list);
            } else {
                addToItem(list);
            }
        }

        void closeLists() {
            while (!lists.isEmpty()) {
                closeList();
            }
        }

        void open(int level, Section.Builder section) {
            closeLists();
            while (!sections.isEmpty()
                    && (sections.get(sections.size() - 1).level() >= level || sections.size() >= deepest)) {
                closeSection();
            }
            sections.add(new OpenSection(level, section));
        }

        private void closeSection() {
            Block section = sections.remove(sections.size() - 1).section().build();
            append(section);
        }

        void closeSections() {
            closeLists();
            while (!sections.isEmpty()) {
                closeSection();
            }
        }

        List<Block> close() {
            closeSections();
            return top;
        }
    }
}
