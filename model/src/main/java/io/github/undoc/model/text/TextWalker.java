package io.github.undoc.model.text;

import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.DocumentContent;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.UnDocument;
import java.util.List;

/**
 * Walks over all text of a document in reading order. Subclasses override what they look for and call {@code super} to
 * go on downwards. A walker may hold state, so it is for one thread.
 *
 * <p>The reading order: masthead lines, title, body and signature, footnotes, then each annex with label, masthead, title,
 * body, signature, footnotes and the annexes within it.
 *
 * @since 0.1.0
 */
public abstract class TextWalker implements BlockVisitor<Void>, InlineVisitor<Void> {

    /** For subclasses. */
    protected TextWalker() {}

    /** The result of every visit: there is none. */
    @SuppressWarnings("NullAway") // Void has no other value
    protected static final Void NOTHING = null;

    /**
     * Walks over a document.
     *
     * @param document the document
     */
    public void walk(UnDocument document) {
        masthead(document.masthead());
        content(document.content());
        document.footnotes().forEach(this::footnote);
        document.annexes().forEach(this::annex);
    }

    /**
     * Walks over a masthead.
     *
     * @param masthead the masthead
     */
    protected void masthead(Masthead masthead) {
        masthead.printed().forEach(this::mastheadLine);
    }

    /**
     * Walks over a line of a masthead.
     *
     * @param line the line
     */
    protected void mastheadLine(MastheadLine line) {
        inlines(line.content());
    }

    /**
     * Walks over what the document holds.
     *
     * @param content letter or other document
     */
    protected void content(DocumentContent content) {
        if (content instanceof Letter letter) {
            title(letter.title());
            blocks(letter.body());
            letter.signature().ifPresent(this::visit);
        } else if (content instanceof OtherDocument other) {
            other.title().forEach(line -> title(line.content()));
            blocks(other.body());
        }
    }

    /**
     * Walks over a title, or one line of it.
     *
     * @param title its inlines
     */
    protected void title(List<Inline> title) {
        inlines(title);
    }

    /**
     * Walks over an annex.
     *
     * @param annex the annex
     */
    protected void annex(Annex annex) {
        annex.linesAboveMasthead().forEach(this::annexLine);
        annex.masthead().ifPresent(this::masthead);
        annex.linesBelowMasthead().forEach(this::annexLine);
        blocks(annex.body());
        annex.signature().ifPresent(this::visit);
        annex.footnotes().forEach(this::footnote);
        annex.annexes().forEach(this::annex);
    }

    /**
     * Walks over a line of an annex's heading.
     *
     * @param line the line
     */
    protected void annexLine(AnnexLine line) {
        inlines(line.content());
    }

    /**
     * Walks over a footnote.
     *
     * @param footnote the note
     */
    protected void footnote(Footnote footnote) {
        blocks(footnote.content());
    }

    /**
     * Walks over a line.
     *
     * @param line the line
     */
    protected void line(Line line) {
        inlines(line.content());
    }

    /**
     * Walks over blocks in order.
     *
     * @param blocks the blocks
     */
    protected void blocks(List<? extends Block> blocks) {
        // By index, as below: half of all lists have one or two members, and an iterator costs more than these.
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).accept(this);
        }
    }

    /**
     * Walks over inlines in order.
     *
     * @param inlines the inlines
     */
    protected void inlines(List<? extends Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            inlines.get(i).accept(this);
        }
    }

    @Override
    public Void visit(Section value) {
        inlines(value.heading());
        blocks(value.content());
        return NOTHING;
    }

    @Override
    public Void visit(Paragraph value) {
        inlines(value.content());
        return NOTHING;
    }

    @Override
    public Void visit(ListBlock value) {
        value.items().forEach(this::listItem);
        return NOTHING;
    }

    /**
     * Walks over an item of a list.
     *
     * @param item the item
     */
    protected void listItem(ListItem item) {
        blocks(item.content());
    }

    @Override
    public Void visit(Table value) {
        inlines(value.caption());
        for (TableRow row : value.rows()) {
            for (TableCell cell : row.cells()) {
                tableCell(cell);
            }
        }
        return NOTHING;
    }

    /**
     * Walks over a cell of a table.
     *
     * @param cell the cell
     */
    protected void tableCell(TableCell cell) {
        inlines(cell.content());
    }

    @Override
    public Void visit(Quotation value) {
        blocks(value.content());
        return NOTHING;
    }

    @Override
    public Void visit(Preformatted value) {
        return NOTHING;
    }

    @Override
    public Void visit(ThematicBreak value) {
        return NOTHING;
    }

    @Override
    public Void visit(SignatureBlock value) {
        value.printed().forEach(this::line);
        return NOTHING;
    }

    @Override
    public Void visit(Text value) {
        return NOTHING;
    }

    @Override
    public Void visit(Emphasis value) {
        inlines(value.content());
        return NOTHING;
    }

    @Override
    public Void visit(Strong value) {
        inlines(value.content());
        return NOTHING;
    }

    @Override
    public Void visit(Superscript value) {
        inlines(value.content());
        return NOTHING;
    }

    @Override
    public Void visit(Subscript value) {
        inlines(value.content());
        return NOTHING;
    }

    @Override
    public Void visit(FootnoteCall value) {
        return NOTHING;
    }

    @Override
    public Void visit(Link value) {
        inlines(value.content());
        return NOTHING;
    }

    @Override
    public Void visit(SymbolReference value) {
        return NOTHING;
    }

    @Override
    public Void visit(LineBreak value) {
        return NOTHING;
    }
}
