package io.github.undoc.export.html;

import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.text.Block;
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
import io.github.undoc.model.text.TableCell;
import io.github.undoc.model.text.TableRow;
import io.github.undoc.model.text.Text;
import io.github.undoc.model.text.ThematicBreak;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes blocks and inlines. For one page and one thread. */
final class HtmlText {

    private static final int DEEPEST_HEADING = 6;
    /** Where the official system answers to symbols. */
    private static final String SYMBOLS = "https://undocs.org/";

    private final HtmlOut out;
    private final HtmlNotes notes;
    private final HtmlFindings findings;
    private final HtmlLabels labels;
    private boolean inLink;

    HtmlText(HtmlOut out, HtmlNotes notes, HtmlFindings findings, HtmlLabels labels) {
        this.out = out;
        this.notes = notes;
        this.findings = findings;
        this.labels = labels;
    }

    void blocks(List<Block> blocks, int heading) throws IOException {
        for (Block block : blocks) {
            block(block, heading);
        }
    }

    private void block(Block block, int heading) throws IOException {
        if (block instanceof Paragraph value) {
            out.open("p", "class", "text");
            findings.upTo(value.span());
            number(value.number());
            inlines(value.content());
            out.close("p").raw("\n");
        } else if (block instanceof Section value) {
            section(value, Math.min(heading, DEEPEST_HEADING));
        } else if (block instanceof ListBlock value) {
            list(value, heading);
        } else if (block instanceof Table value) {
            table(value);
        } else if (block instanceof Quotation value) {
            out.open("blockquote");
            blocks(value.content(), heading);
            out.close("blockquote").raw("\n");
        } else if (block instanceof SignatureBlock value) {
            signature(value);
        } else if (block instanceof Preformatted value) {
            findings.upTo(value.span());
            // A line feed right behind the tag would be dropped.
            out.open("pre", "tabindex", "0")
                    .raw("\n")
                    .text(value.text())
                    .close("pre")
                    .raw("\n");
        } else if (block instanceof ThematicBreak value) {
            findings.upTo(value.span());
            out.open("p", "class", "rule").text(value.printed()).close("p").raw("\n");
        }
    }

    private void number(Optional<String> number) throws IOException {
        if (number.isPresent()) {
            out.open("span", "class", "number").text(number.get()).close("span").raw(" ");
        }
    }

    private void section(Section section, int heading) throws IOException {
        String tag = "h" + heading;
        out.open("div", "class", "section");
        if (section.number().isPresent() || !section.heading().isEmpty()) {
            out.open(tag);
            findings.upTo(section.span());
            number(section.number());
            inlines(section.heading());
            out.close(tag).raw("\n");
        }
        blocks(section.content(), heading + 1);
        out.close("div").raw("\n");
    }

    private void list(ListBlock list, int heading) throws IOException {
        String tag = list.ordered() ? "ol" : "ul";
        // Lists without bullets of their own lose their role in some readers unless it is said.
        out.open(tag, "class", "list", "role", "list");
        for (ListItem item : list.items()) {
            out.open("li");
            out.open("span", "class", "mark")
                    .text(item.mark().orElse(""))
                    .close("span")
                    .raw(" ");
            out.open("div");
            blocks(item.content(), heading);
            out.close("div").close("li").raw("\n");
        }
        out.close(tag).raw("\n");
    }

    private void table(Table table) throws IOException {
        findings.upTo(table.span());
        out.open("div", "class", "scroll", "tabindex", "0").open("table");
        if (!table.caption().isEmpty()) {
            out.open("caption");
            inlines(table.caption());
            out.close("caption");
        }
        int head = 0;
        while (head < table.rows().size() && table.rows().get(head).header()) {
            head++;
        }
        rows("thead", table.rows().subList(0, head));
        rows("tbody", table.rows().subList(head, table.rows().size()));
        out.close("table").close("div").raw("\n");
    }

    private void rows(String group, List<TableRow> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        out.open(group);
        for (TableRow row : rows) {
            out.open("tr");
            for (TableCell cell : row.cells()) {
                // A header cell without words would be announced as nothing.
                boolean header = row.header() && !cell.content().isEmpty();
                String tag = header ? "th" : "td";
                out.open(
                        tag,
                        "class",
                        cell.alignment() == TableCell.Alignment.NONE
                                ? ""
                                : cell.alignment().key(),
                        "scope",
                        header && group.equals("thead") ? "col" : "",
                        "colspan",
                        span(cell.columnSpan()),
                        "rowspan",
                        span(cell.rowSpan()));
                inlines(cell.content());
                out.close(tag);
            }
            out.close("tr").raw("\n");
        }
        out.close(group);
    }

    private static String span(int cells) {
        return cells > 1 ? Integer.toString(cells) : "";
    }

    void signature(SignatureBlock signature) throws IOException {
        out.open("div", "class", "signature");
        findings.upTo(signature.span());
        for (Line line : signature.printed()) {
            line("", line.content(), line.span());
        }
        out.close("div").raw("\n");
    }

    /** Writes one printed line. */
    void line(String kind, List<Inline> content, Optional<SourceSpan> span) throws IOException {
        line(kind, "", content, span);
    }

    /** Writes one printed line in a language; its direction is that of its words. */
    void line(String kind, String language, List<Inline> content, Optional<SourceSpan> span) throws IOException {
        out.open("p", "class", kind, "lang", language, "dir", "auto");
        findings.upTo(span);
        inlines(content);
        out.close("p").raw("\n");
    }

    void footnotes(List<Footnote> footnotes) throws IOException {
        if (footnotes.isEmpty()) {
            return;
        }
        out.open("div", "class", "notes", "role", "group", "aria-label", labels.get("notes"));
        for (Footnote note : footnotes) {
            out.open("div", "class", "footnote", "id", notes.name(note));
            Optional<String> back = notes.back(note);
            out.open("div", "class", "mark");
            if (back.isPresent()) {
                out.open(
                        "a",
                        "href",
                        back.get(),
                        "role",
                        "doc-backlink",
                        "aria-label",
                        note.mark() + " – " + labels.get("back"));
            }
            out.text(note.mark());
            if (back.isPresent()) {
                out.close("a");
            }
            out.close("div").raw(" ").open("div");
            findings.upTo(note.span());
            blocks(note.content(), DEEPEST_HEADING);
            out.close("div").close("div").raw("\n");
        }
        out.close("div").raw("\n");
    }

    void inlines(List<Inline> inlines) throws IOException {
        for (Inline inline : inlines) {
            inline(inline);
        }
    }

    private void inline(Inline inline) throws IOException {
        if (inline instanceof Text value) {
            out.text(value.text());
        } else if (inline instanceof SymbolReference value) {
            reference(value);
        } else if (inline instanceof FootnoteCall value) {
            call(value);
        } else if (inline instanceof Emphasis value) {
            element("em", value.content());
        } else if (inline instanceof Strong value) {
            element("strong", value.content());
        } else if (inline instanceof Superscript value) {
            element("sup", value.content());
        } else if (inline instanceof Subscript value) {
            element("sub", value.content());
        } else if (inline instanceof Link value) {
            link(value);
        } else if (inline instanceof LineBreak) {
            out.raw("<br>");
        }
    }

    private void element(String tag, List<Inline> content) throws IOException {
        out.open(tag);
        inlines(content);
        out.close(tag);
    }

    /** Nothing within a link leads elsewhere, even where the link itself leads nowhere. */
    private void link(Link link) throws IOException {
        boolean outermost = !inLink;
        boolean linked = outermost && !link.content().isEmpty() && isHarmless(link.target());
        inLink = true;
        if (linked) {
            out.open("a", "href", link.target());
        }
        inlines(link.content());
        if (linked) {
            out.close("a");
        }
        inLink = !outermost;
    }

    /** Only addresses that a click cannot run. */
    private static boolean isHarmless(String target) {
        String start = target.length() > 8 ? target.substring(0, 8).toLowerCase(Locale.ROOT) : target;
        return start.startsWith("https://") || start.startsWith("http://") || start.startsWith("mailto:");
    }

    private void reference(SymbolReference reference) throws IOException {
        boolean linked =
                !inLink && reference.symbols().size() == 1 && !reference.text().isBlank();
        if (linked) {
            String symbol = reference.symbols().get(0).canonical();
            String path = URLEncoder.encode(symbol, StandardCharsets.UTF_8)
                    .replace("%2F", "/")
                    .replace("+", "%20");
            out.open("a", "href", SYMBOLS + path);
        }
        out.text(reference.text());
        if (linked) {
            out.close("a");
        }
    }

    private void call(FootnoteCall call) throws IOException {
        Optional<String> note = inLink ? Optional.empty() : notes.target(call);
        out.open("sup");
        if (note.isPresent()) {
            out.open(
                    "a",
                    "class",
                    "noteref",
                    "id",
                    notes.callName(note.get()),
                    "href",
                    "#" + note.get(),
                    "role",
                    "doc-noteref");
        }
        out.text(call.mark());
        if (note.isPresent()) {
            out.close("a");
        }
        out.close("sup");
    }
}
