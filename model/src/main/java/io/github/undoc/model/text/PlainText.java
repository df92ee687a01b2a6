package io.github.undoc.model.text;

import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.UnDocument;
import java.util.List;

/**
 * The text of a document without any mark-up: every printed word once, in reading order. This is the text that all
 * written formats show, word for word.
 *
 * @since 0.1.0
 */
public final class PlainText {

    private PlainText() {}

    /**
     * Returns the text of a document.
     *
     * @param document the document
     * @return its lines and paragraphs, each ended by a line feed; numbers of sections and paragraphs, marks of list
     *     items and notes, calls, rules and preformatted lines included
     */
    public static String of(UnDocument document) {
        Collector collector = new Collector();
        collector.walk(document);
        return collector.out.toString();
    }

    /**
     * Returns the text of inlines.
     *
     * @param inlines the inlines
     * @return their characters; a line break gives a line feed
     */
    public static String of(List<? extends Inline> inlines) {
        if (inlines.size() == 1 && inlines.get(0) instanceof Text text) {
            return text.text();
        }
        Collector collector = new Collector();
        collector.inlines(inlines);
        return collector.out.toString();
    }

    /**
     * Returns the text of a block.
     *
     * @param block the block
     * @return its lines, each ended by a line feed
     */
    public static String of(Block block) {
        Collector collector = new Collector();
        block.accept(collector);
        return collector.out.toString();
    }

    private static final class Collector extends TextWalker {

        private final StringBuilder out = new StringBuilder();

        @Override
        protected void inlines(List<? extends Inline> inlines) {
            super.inlines(inlines);
        }

        private void endLine() {
            out.append('\n');
        }

        @Override
        protected void mastheadLine(MastheadLine line) {
            super.mastheadLine(line);
            endLine();
        }

        @Override
        protected void title(List<Inline> title) {
            if (!title.isEmpty()) {
                super.title(title);
                endLine();
            }
        }

        @Override
        protected void annexLine(AnnexLine line) {
            super.annexLine(line);
            endLine();
        }

        @Override
        protected void line(Line line) {
            super.line(line);
            endLine();
        }

        @Override
        protected void footnote(Footnote footnote) {
            out.append(footnote.mark()).append(' ');
            super.footnote(footnote);
        }

        @Override
        public Void visit(Section value) {
            value.number().ifPresent(number -> out.append(number).append(' '));
            inlines(value.heading());
            endLine();
            blocks(value.content());
            return NOTHING;
        }

        @Override
        public Void visit(Paragraph value) {
            value.number().ifPresent(number -> out.append(number).append(' '));
            super.visit(value);
            endLine();
            return NOTHING;
        }

        @Override
        protected void listItem(ListItem item) {
            item.mark().ifPresent(mark -> out.append(mark).append(' '));
            super.listItem(item);
        }

        @Override
        public Void visit(Table value) {
            if (!value.caption().isEmpty()) {
                inlines(value.caption());
                endLine();
            }
            for (TableRow row : value.rows()) {
                String separator = "";
                for (TableCell cell : row.cells()) {
                    out.append(separator);
                    tableCell(cell);
                    separator = " ";
                }
                endLine();
            }
            return NOTHING;
        }

        @Override
        public Void visit(Preformatted value) {
            out.append(value.text());
            endLine();
            return NOTHING;
        }

        @Override
        public Void visit(ThematicBreak value) {
            out.append(value.printed());
            endLine();
            return NOTHING;
        }

        @Override
        public Void visit(Text value) {
            out.append(value.text());
            return NOTHING;
        }

        @Override
        public Void visit(FootnoteCall value) {
            out.append(value.mark());
            return NOTHING;
        }

        @Override
        public Void visit(SymbolReference value) {
            out.append(value.text());
            return NOTHING;
        }

        @Override
        public Void visit(LineBreak value) {
            endLine();
            return NOTHING;
        }
    }
}
