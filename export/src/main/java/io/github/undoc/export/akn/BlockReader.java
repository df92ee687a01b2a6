package io.github.undoc.export.akn;

import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.LineBreak;
import io.github.undoc.model.text.ListBlock;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Preformatted;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.Table;
import io.github.undoc.model.text.TableCell;
import io.github.undoc.model.text.TableRow;
import io.github.undoc.model.text.Text;
import io.github.undoc.model.text.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads blocks, of hierarchies and of flows. */
final class BlockReader {

    /** Hierarchical elements whose text is a paragraph unless they bear a heading. */
    private static final Set<String> PARAGRAPHS = Set.of(
            "paragraph", "subparagraph", "alinea", "clause", "subclause", "point", "indent", "recital", "citation");

    /** Elements that only hold others. */
    private static final Set<String> HOLDERS = Set.of(
            "content",
            "intro",
            "wrapUp",
            "div",
            "container",
            "recitals",
            "citations",
            "formula",
            "longTitle",
            "interstitial",
            "listIntroduction",
            "listWrapUp");

    private static final Set<String> SECTIONS = Set.of(
            "section",
            "part",
            "chapter",
            "title",
            "article",
            "book",
            "tome",
            "division",
            "rule",
            "subrule",
            "proviso",
            "subsection",
            "subpart",
            "subchapter",
            "subtitle",
            "subdivision",
            "sublist",
            "level",
            "transitional");

    private final Problems problems;
    private final InlineReader inlines;

    BlockReader(boolean exact, NotesReader notes, Problems problems) {
        this.problems = problems;
        this.inlines = new InlineReader(exact, notes, this, problems);
    }

    InlineReader inlines() {
        return inlines;
    }

    /** Reads the blocks within an element. */
    List<Block> read(Node parent) {
        List<Block> blocks = new ArrayList<>();
        read(parent, blocks);
        return blocks;
    }

    private void read(Node parent, List<Block> blocks) {
        for (Object child : parent.children) {
            if (child instanceof Node node) {
                block(node, blocks);
            } else if (child instanceof String words && !words.isBlank()) {
                blocks.add(Paragraph.of(Text.of(words.strip())));
            }
        }
    }

    private void block(Node node, List<Block> blocks) {
        if (node.hasClass(Undoc.EMPTY)
                && !node.name.equals("item")
                && node.text().isEmpty()) {
            return;
        }
        switch (node.name) {
            case "num", "heading", "subheading", "caption" -> {
                // Read with the element that bears them.
            }
            case "p" -> paragraphs(node, blocks);
            case "block" -> namedBlock(node, blocks);
            case "tblock" -> blocks.addAll(paragraph(node));
            case "blockContainer" -> blockContainer(node, blocks);
            case "blockList" -> blockList(node, blocks);
            case "list" -> list(node, blocks);
            case "ul" -> blocks.add(htmlList(node, false));
            case "ol" -> blocks.add(htmlList(node, true));
            case "table" -> blocks.add(table(node));
            case "crossHeading" ->
                blocks.add(Section.builder().addAllHeading(inlines.read(node)).build());
            case "hcontainer" -> hcontainer(node, blocks);
            case "foreign", "toc", "componentRef", "documentRef", "img" -> problems.notRead(node);
            default -> {
                if (HOLDERS.contains(node.name)) {
                    holder(node, blocks);
                } else if (PARAGRAPHS.contains(node.name)) {
                    blocks.addAll(paragraph(node));
                } else if (SECTIONS.contains(node.name)) {
                    blocks.add(section(node));
                } else {
                    problems.flattened(node);
                    unknown(node, blocks);
                }
            }
        }
    }

    private void holder(Node node, List<Block> blocks) {
        if (node.name.equals("container")
                && "footnotes".equals(node.attribute("name").orElse(""))) {
            for (Node note : node.descendants("authorialNote")) {
                inlines.note(note);
            }
        } else if (node.name.startsWith("listI") || node.name.startsWith("listW")) {
            blocks.add(Paragraph.builder().addAllContent(inlines.read(node)).build());
        } else {
            read(node, blocks);
        }
    }

    private void unknown(Node node, List<Block> blocks) {
        boolean text = false;
        for (Object child : node.children) {
            text |= child instanceof String words && !words.isBlank();
        }
        if (text) {
            blocks.add(Paragraph.builder().addAllContent(inlines.read(node)).build());
        } else if (node.first("heading").isPresent() || node.first("num").isPresent()) {
            blocks.add(section(node));
        } else {
            read(node, blocks);
        }
    }

    /** A paragraph; where quoted blocks stand in it, it falls into parts. */
    private void paragraphs(Node node, List<Block> blocks) {
        boolean quotes = false;
        boolean text = false;
        for (Object child : node.children) {
            boolean structure = child instanceof Node inner && isStructure(inner);
            quotes |= structure;
            text |= !structure && !(child instanceof String words && words.isBlank());
        }
        if (!quotes) {
            blocks.add(Paragraph.builder().addAllContent(inlines.read(node)).build());
            return;
        }
        if (text) {
            problems.flattened(node.elements().stream()
                    .filter(BlockReader::isStructure)
                    .findFirst()
                    .orElse(node));
            blocks.add(Paragraph.builder()
                    .addAllContent(inlines.read(node.without(BlockReader::isStructure)))
                    .build());
        }
        for (Node inner : node.elements()) {
            if (isStructure(inner)) {
                blocks.add(Quotation.builder().addAllContent(read(inner)).build());
            }
        }
    }

    private static boolean isStructure(Node node) {
        return node.name.equals("embeddedStructure") || node.name.equals("quotedStructure");
    }

    private void namedBlock(Node node, List<Block> blocks) {
        switch (node.attribute("name").orElse("")) {
            case "preformatted" ->
                blocks.add(Preformatted.builder().text(node.text()).build());
            case "thematicBreak" ->
                blocks.add(ThematicBreak.builder().printed(node.text()).build());
            default -> paragraphs(node, blocks);
        }
    }

    private Optional<String> number(Node node) {
        return node.first("num").map(inlines::string);
    }

    private List<Inline> heading(Node node) {
        return node.first("heading").map(inlines::read).orElse(List.of());
    }

    private Section section(Node node) {
        Section.Builder section = Section.builder().number(number(node)).addAllHeading(heading(node));
        node.first("subheading")
                .ifPresent(sub -> section.addContent(
                        Paragraph.builder().addAllContent(inlines.read(sub)).build()));
        return section.addAllContent(read(node)).build();
    }

    /** A numbered element: its first paragraph bears the number. */
    private List<Block> paragraph(Node node) {
        if (node.first("heading").isPresent()) {
            return List.of(section(node));
        }
        List<Block> blocks = read(node);
        Optional<String> number = number(node);
        if (number.isPresent()) {
            if (!blocks.isEmpty()
                    && blocks.get(0) instanceof Paragraph first
                    && first.number().isEmpty()) {
                blocks.set(0, Paragraph.builder().from(first).number(number).build());
            } else {
                blocks.add(0, Paragraph.builder().number(number).build());
            }
        }
        return blocks;
    }

    private void hcontainer(Node node, List<Block> blocks) {
        if (node.first("heading").isPresent()) {
            blocks.add(section(node));
        } else {
            blocks.addAll(paragraph(node));
        }
    }

    private void blockContainer(Node node, List<Block> blocks) {
        if (node.hasClass("signature")) {
            blocks.add(signature(List.of(node)));
        } else if (node.hasClass("section") || node.first("heading").isPresent()) {
            blocks.add(section(node));
        } else {
            blocks.addAll(paragraph(node));
        }
    }

    /** Reads a signature that stands in one or several containers. */
    SignatureBlock signature(List<Node> containers) {
        SignatureBlock.Builder signature = SignatureBlock.builder();
        for (Node container : containers) {
            boolean composed = containers.get(0).attribute("undoc:lines").isPresent();
            for (Node p : composed ? List.<Node>of() : lines(container)) {
                signature.addLines(Line.builder().addAllContent(inlines.read(p)).build());
            }
            container
                    .exact("undoc:signatories")
                    .ifPresent(persons -> signature.addAllSignatories(Signatories.split(persons)));
        }
        return signature.build();
    }

    /** Returns the lines within an element that are not there for the schema alone. */
    static List<Node> lines(Node container) {
        List<Node> lines = new ArrayList<>();
        lines(container, lines);
        return lines;
    }

    private static void lines(Node container, List<Node> lines) {
        for (Node child : container.elements()) {
            if (child.name.equals("p") || child.name.equals("block")) {
                if (!child.hasClass(Undoc.EMPTY)) {
                    lines.add(child);
                }
            } else {
                lines(child, lines);
            }
        }
    }

    // ---- lists

    private void blockList(Node node, List<Block> blocks) {
        node.first("listIntroduction").ifPresent(intro -> holder(intro, blocks));
        ListBlock.Builder list = ListBlock.builder().ordered(node.hasClass("ordered"));
        for (Node item : node.all("item")) {
            if (!item.hasClass(Undoc.EMPTY)) {
                list.addItems(item(item));
            }
        }
        blocks.add(list.build());
        node.first("listWrapUp").ifPresent(end -> holder(end, blocks));
    }

    private ListItem item(Node node) {
        List<Block> content = read(node);
        if (node.first("heading").isPresent()) {
            content.add(0, Section.builder().addAllHeading(heading(node)).build());
        }
        return ListItem.builder().mark(number(node)).addAllContent(content).build();
    }

    private void list(Node node, List<Block> blocks) {
        ListBlock.Builder list = ListBlock.builder();
        boolean ordered = false;
        boolean any = false;
        List<Block> after = new ArrayList<>();
        for (Node child : node.elements()) {
            if (child.name.equals("point") || child.name.equals("indent") || child.name.equals("alinea")) {
                ordered |= child.name.equals("point");
                any = true;
                list.addItems(item(child));
            } else {
                block(child, any ? after : blocks);
            }
        }
        if (any) {
            blocks.add(list.ordered(ordered).build());
        }
        blocks.addAll(after);
    }

    private ListBlock htmlList(Node node, boolean ordered) {
        ListBlock.Builder list = ListBlock.builder().ordered(ordered);
        for (Node li : node.all("li")) {
            ListItem.Builder item = ListItem.builder();
            List<Inline> text = inlines.read(li.without(BlockReader::isHtmlBlock));
            if (!text.isEmpty()) {
                item.addContent(Paragraph.builder().addAllContent(text).build());
            }
            for (Node inner : li.elements()) {
                if (isHtmlBlock(inner)) {
                    List<Block> blocks = new ArrayList<>();
                    block(inner, blocks);
                    item.addAllContent(blocks);
                }
            }
            list.addItems(item.build());
        }
        return list.build();
    }

    private static boolean isHtmlBlock(Node node) {
        return node.name.equals("ul") || node.name.equals("ol") || node.name.equals("p");
    }

    // ---- tables

    private Table table(Node node) {
        Table.Builder table = Table.builder();
        node.first("caption").ifPresent(caption -> table.addAllCaption(inlines.read(caption)));
        for (Node row : node.all("tr")) {
            if (!row.hasClass(Undoc.NO_ROWS)) {
                table.addRows(row(row));
            }
        }
        return table.build();
    }

    private TableRow row(Node node) {
        List<Node> cells = node.elements();
        TableRow.Builder row =
                TableRow.builder().header(!cells.isEmpty() && cells.stream().allMatch(cell -> cell.name.equals("th")));
        if (!node.hasClass(Undoc.EMPTY)) {
            for (Node cell : cells) {
                row.addCells(cell(cell));
            }
        }
        return row.build();
    }

    private TableCell cell(Node node) {
        TableCell.Builder cell = TableCell.builder()
                .columnSpan(Keys.integer(node.attribute("colspan"), 1))
                .rowSpan(Keys.integer(node.attribute("rowspan"), 1));
        for (TableCell.Alignment alignment : TableCell.Alignment.values()) {
            if (node.hasClass(alignment.name().toLowerCase(Locale.ROOT))) {
                cell.alignment(alignment);
            }
        }
        boolean first = true;
        for (Node block : node.elements()) {
            if (!first) {
                cell.addContent(LineBreak.of());
            }
            first = false;
            if (!block.name.equals("p")) {
                problems.flattened(block);
            }
            cell.addAllContent(inlines.read(block));
        }
        return cell.build();
    }
}
