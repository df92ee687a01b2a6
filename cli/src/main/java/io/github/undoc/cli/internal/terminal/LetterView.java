package io.github.undoc.cli.internal.terminal;

import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.LineBreak;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Preformatted;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.Strong;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.Table;
import io.github.undoc.model.text.TableRow;
import io.github.undoc.model.text.Text;
import io.github.undoc.model.text.TextWalker;
import io.github.undoc.model.text.ThematicBreak;
import java.util.List;

/**
 * Prints a document on a terminal as a person reads it: the symbol and titles heavy, the body wrapped, footnotes and rules
 * set apart. Terminals arrange right-to-left text themselves; lines are only broken, never reversed. For one document,
 * one thread.
 */
public final class LetterView extends TextWalker {

    private final StyledLines lines;

    /**
     * Makes a view.
     *
     * @param terminal where to print
     * @param width columns
     */
    public LetterView(Terminal terminal, int width) {
        this.lines = new StyledLines(terminal, width);
    }

    /**
     * Prints a document.
     *
     * @param document the document
     */
    public void show(UnDocument document) {
        for (MastheadLine line : document.masthead().printed()) {
            mastheadLine(line);
        }
        lines.blank();
        content(document.content());
        footnotes(document.footnotes());
        document.annexes().forEach(annex -> {
            lines.blank();
            lines.rule();
            lines.blank();
            annex(annex);
        });
    }

    private void footnotes(List<Footnote> notes) {
        if (!notes.isEmpty()) {
            lines.blank();
            lines.begin(Style.DIM);
            lines.word("\u2500".repeat(12));
            lines.end();
            notes.forEach(this::footnote);
        }
    }

    @Override
    protected void annex(io.github.undoc.model.Annex annex) {
        annex.lines().forEach(this::annexLine);
        lines.blank();
        annex.masthead().ifPresent(masthead -> {
            masthead(masthead);
            lines.blank();
        });
        blocks(annex.body());
        annex.signature().ifPresent(this::visit);
        footnotes(annex.footnotes());
        annex.annexes().forEach(inner -> {
            lines.blank();
            lines.rule();
            lines.blank();
            annex(inner);
        });
    }

    @Override
    protected void mastheadLine(MastheadLine line) {
        MastheadLineKind kind = line.kind();
        boolean heavy = kind == MastheadLineKind.SYMBOL || kind == MastheadLineKind.ORGAN;
        styledLine(
                line.content(), heavy ? Style.BOLD : kind == MastheadLineKind.AGENDA_TITLE ? Style.ITALIC : Style.DIM);
    }

    @Override
    protected void annexLine(AnnexLine line) {
        styledLine(line.content(), Style.BOLD);
    }

    @Override
    protected void title(List<Inline> title) {
        if (!title.isEmpty()) {
            styledLine(title, Style.BOLD);
            lines.blank();
        }
    }

    private void styledLine(List<? extends Inline> content, Style style) {
        lines.begin(style);
        inlines(content);
        lines.end();
    }

    @Override
    protected void line(Line line) {
        lines.begin();
        inlines(line.content());
        lines.end();
    }

    @Override
    protected void footnote(Footnote footnote) {
        lines.begin(Style.DIM);
        lines.word(footnote.mark());
        lines.space();
        lines.indent(2);
        blocks(footnote.content());
        lines.indent(-2);
        lines.end();
    }

    @Override
    public Void visit(Section value) {
        lines.blank();
        lines.begin(Style.BOLD);
        value.number().ifPresent(number -> {
            lines.word(number);
            lines.space();
        });
        inlines(value.heading());
        lines.end();
        lines.blank();
        blocks(value.content());
        return NOTHING;
    }

    @Override
    public Void visit(Paragraph value) {
        lines.begin();
        value.number().ifPresent(number -> {
            lines.word(number);
            lines.space();
        });
        inlines(value.content());
        lines.end();
        lines.blank();
        return NOTHING;
    }

    @Override
    protected void listItem(ListItem item) {
        lines.begin();
        lines.word(item.mark().orElse("-"));
        lines.space();
        lines.indent(4);
        super.listItem(item);
        lines.indent(-4);
        lines.end();
    }

    @Override
    public Void visit(Table value) {
        if (!value.caption().isEmpty()) {
            styledLine(value.caption(), Style.BOLD);
        }
        for (TableRow row : value.rows()) {
            lines.begin(row.header() ? Style.BOLD : Style.DIM);
            lines.indent(4);
            for (int i = 0; i < row.cells().size(); i++) {
                if (i > 0) {
                    lines.space();
                    lines.word("\u2502");
                    lines.space();
                }
                inlines(row.cells().get(i).content());
            }
            lines.indent(-4);
            lines.end();
        }
        lines.blank();
        return NOTHING;
    }

    @Override
    public Void visit(Quotation value) {
        lines.indent(4);
        super.visit(value);
        lines.indent(-4);
        return NOTHING;
    }

    @Override
    public Void visit(Preformatted value) {
        for (String line : value.text().split("\n", -1)) {
            lines.verbatim(line);
        }
        return NOTHING;
    }

    @Override
    public Void visit(ThematicBreak value) {
        lines.rule();
        return NOTHING;
    }

    @Override
    public Void visit(SignatureBlock value) {
        lines.blank();
        lines.indent(8);
        value.printed().forEach(this::line);
        lines.indent(-8);
        return NOTHING;
    }

    @Override
    public Void visit(Text value) {
        lines.text(value.text());
        return NOTHING;
    }

    @Override
    public Void visit(Emphasis value) {
        return styled(Style.ITALIC, value.content());
    }

    @Override
    public Void visit(Strong value) {
        return styled(Style.BOLD, value.content());
    }

    private Void styled(Style style, List<? extends Inline> content) {
        lines.push(style);
        inlines(content);
        lines.pop();
        return NOTHING;
    }

    @Override
    public Void visit(FootnoteCall value) {
        lines.push(Style.CYAN);
        lines.text(value.mark());
        lines.pop();
        return NOTHING;
    }

    @Override
    public Void visit(SymbolReference value) {
        lines.push(Style.BLUE);
        lines.text(value.text());
        lines.pop();
        return NOTHING;
    }

    @Override
    public Void visit(LineBreak value) {
        lines.newLine();
        return NOTHING;
    }
}
