package io.github.undoc.parser;

import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.LineBreak;
import io.github.undoc.model.text.Link;
import io.github.undoc.model.text.ListBlock;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Preformatted;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.Strong;
import io.github.undoc.model.text.Subscript;
import io.github.undoc.model.text.Superscript;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.Table;
import io.github.undoc.model.text.TableRow;
import io.github.undoc.model.text.Text;
import io.github.undoc.model.text.TextWalker;
import io.github.undoc.model.text.ThematicBreak;
import java.util.List;
import java.util.Optional;

/**
 * What a text was read as, in a form to compare by eye: a line for each block, indented below what holds it, with line
 * and column where it begins and how long it is; at the end what was set aside, what was said, and what was mark-up.
 */
final class OutlineOf extends TextWalker {

    private final StringBuilder out = new StringBuilder();
    private int depth;

    private OutlineOf() {}

    static String outline(ParseResult result) {
        OutlineOf outline = new OutlineOf();
        outline.walk(result.document());
        result.setAside()
                .forEach(piece ->
                        outline.line("set aside", Optional.of(piece.span()), piece.kind() + " " + piece.text()));
        result.diagnostics().forEach(said -> outline.line("said " + said.code(), said.span(), said.message()));
        outline.markup(result.markup());
        return outline.out.toString();
    }

    /** The outline, and below it what was read from the words of masthead, letter and annexes. */
    static String withFacts(ParseResult result) {
        StringBuilder out = new StringBuilder(outline(result));
        FactsOf.of(result).forEach((field, values) -> {
            if (!field.equals("spelling")) {
                out.append("read ")
                        .append(field)
                        .append(": ")
                        .append(String.join("; ", values))
                        .append('\n');
            }
        });
        return out.toString();
    }

    private void line(String name, Optional<SourceSpan> span, String text) {
        out.append("  ".repeat(depth)).append(name);
        span.ifPresent(place -> out.append(' ')
                .append(place.line())
                .append(':')
                .append(place.column())
                .append('+')
                .append(place.length()));
        out.append(text.isEmpty() ? "" : " " + text).append('\n');
    }

    private void markup(Markup markup) {
        if (!markup.consumed().isEmpty()) {
            line("consumed", Optional.empty(), visible(markup.consumed()));
        }
        if (!markup.supplied().isEmpty()) {
            line("supplied", Optional.empty(), visible(markup.supplied()));
        }
    }

    private static String visible(String text) {
        return text.replace("\n", "⏎").strip();
    }

    private void within(Runnable inner) {
        depth++;
        inner.run();
        depth--;
    }

    private static String spelled(List<? extends Inline> inlines) {
        OutlineOf inner = new OutlineOf();
        inner.inlines(inlines);
        return inner.out.toString();
    }

    @Override
    protected void mastheadLine(MastheadLine line) {
        line("masthead " + line.kind().key(), line.span(), spelled(line.content()));
    }

    @Override
    protected void title(List<Inline> title) {
        if (!title.isEmpty()) {
            line("title", Optional.empty(), spelled(title));
        }
    }

    @Override
    protected void annex(Annex annex) {
        line(annex.kind().key() + annex.number().map(number -> " " + number).orElse(""), annex.span(), "");
        within(() -> super.annex(annex));
    }

    @Override
    protected void annexLine(AnnexLine line) {
        line("annex " + line.kind().key(), line.span(), spelled(line.content()));
    }

    @Override
    protected void footnote(Footnote footnote) {
        line("note " + footnote.mark(), footnote.span(), footnote.kind().key());
        within(() -> super.footnote(footnote));
    }

    @Override
    protected void line(Line line) {
        line("line", line.span(), spelled(line.content()));
    }

    @Override
    public Void visit(Section value) {
        line("section", value.span(), (value.number().orElse("") + " " + spelled(value.heading())).strip());
        within(() -> blocks(value.content()));
        return NOTHING;
    }

    @Override
    public Void visit(Paragraph value) {
        line("paragraph", value.span(), (value.number().orElse("") + " " + spelled(value.content())).strip());
        return NOTHING;
    }

    @Override
    public Void visit(ListBlock value) {
        line(value.ordered() ? "ordered list" : "list", value.span(), "");
        within(() -> value.items().forEach(this::listItem));
        return NOTHING;
    }

    @Override
    protected void listItem(ListItem item) {
        line("item", item.span(), item.mark().orElse(""));
        within(() -> blocks(item.content()));
    }

    @Override
    public Void visit(Table value) {
        line("table", value.span(), spelled(value.caption()));
        within(() -> value.rows().forEach(this::row));
        return NOTHING;
    }

    private void row(TableRow row) {
        StringBuilder cells = new StringBuilder();
        row.cells()
                .forEach(cell ->
                        cells.append("| ").append(spelled(cell.content())).append(' '));
        line("row", Optional.empty(), cells.append('|').toString());
    }

    @Override
    public Void visit(Quotation value) {
        line("quotation", value.span(), "");
        within(() -> blocks(value.content()));
        return NOTHING;
    }

    @Override
    public Void visit(Preformatted value) {
        line("preformatted", value.span(), value.text().replace("\n", "⏎"));
        return NOTHING;
    }

    @Override
    public Void visit(ThematicBreak value) {
        line("break", value.span(), "");
        return NOTHING;
    }

    @Override
    public Void visit(SignatureBlock value) {
        line("signature", value.span(), "");
        within(() -> value.printed().forEach(this::line));
        return NOTHING;
    }

    @Override
    public Void visit(Text value) {
        out.append(value.text());
        return NOTHING;
    }

    private Void marked(String open, List<Inline> content, String close) {
        out.append(open);
        inlines(content);
        out.append(close);
        return NOTHING;
    }

    @Override
    public Void visit(Emphasis value) {
        return marked("<em>", value.content(), "</em>");
    }

    @Override
    public Void visit(Strong value) {
        return marked("<strong>", value.content(), "</strong>");
    }

    @Override
    public Void visit(Superscript value) {
        return marked("<sup>", value.content(), "</sup>");
    }

    @Override
    public Void visit(Subscript value) {
        return marked("<sub>", value.content(), "</sub>");
    }

    @Override
    public Void visit(Link value) {
        return marked("<a " + value.target() + ">", value.content(), "</a>");
    }

    @Override
    public Void visit(FootnoteCall value) {
        out.append("<call ").append(value.mark()).append(value.note().isPresent() ? ">" : " without note>");
        return NOTHING;
    }

    @Override
    public Void visit(SymbolReference value) {
        out.append('⟦').append(value.text()).append('⟧');
        return NOTHING;
    }

    @Override
    public Void visit(LineBreak value) {
        out.append("<br>");
        return NOTHING;
    }
}
