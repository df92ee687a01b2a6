package io.github.undoc.export.akn;

import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Block;
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
import io.github.undoc.model.text.ThematicBreak;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes blocks in the two ways Akoma Ntoso has: as a hierarchy ({@code section}, {@code paragraph}, {@code list}),
 * which bodies and sections hold, and as a flow ({@code p}, {@code blockList}, {@code table}), which paragraphs, items,
 * quotations and notes hold. One for each part of a document.
 */
final class BlockWriter {

    private final Xml xml;
    private final InlineWriter inlines;
    private final SignatureWriter signatures;

    BlockWriter(Xml xml, Terms terms, Notes notes, IdScope scope, Function<DocumentSymbol, Optional<LocalDate>> dates) {
        this.xml = xml;
        this.inlines = new InlineWriter(xml, notes, dates, scope, this);
        this.signatures = new SignatureWriter(xml, terms, inlines);
    }

    InlineWriter inlines() {
        return inlines;
    }

    SignatureWriter signatures() {
        return signatures;
    }

    /** Writes the blocks of a body, which takes hierarchy and flow side by side. */
    void body(List<Block> blocks, IdScope scope) {
        hierarchy(blocks, 0, scope, true);
    }

    /** Writes what a note says; at least one block. */
    void noteContent(List<Block> blocks, IdScope scope) {
        flowOrNothing(blocks, scope);
    }

    // ---- hierarchy

    private void hierarchy(List<Block> blocks, int from, IdScope scope, boolean body) {
        int i = from;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            int end = i + 1;
            if (block instanceof Paragraph paragraph) {
                while (end < blocks.size() && belongsToParagraph(blocks.get(end))) {
                    end++;
                }
                paragraph(paragraph, blocks.subList(i + 1, end), scope);
            } else if (block instanceof Section section) {
                section(section, scope);
            } else {
                while (end < blocks.size() && isFlow(blocks.get(end))) {
                    end++;
                }
                if (body) {
                    flow(blocks.subList(i, end), scope);
                } else {
                    group(blocks.subList(i, end), scope);
                }
            }
            i = end;
        }
    }

    private static boolean isFlow(Block block) {
        return !(block instanceof Paragraph) && !(block instanceof Section);
    }

    private static boolean belongsToParagraph(Block block) {
        return block instanceof ListBlock
                || block instanceof Table
                || block instanceof Quotation
                || block instanceof Preformatted;
    }

    private void group(List<Block> blocks, IdScope scope) {
        String eId = scope.next("hcontainer");
        xml.open("hcontainer");
        xml.attribute("eId", eId);
        xml.attribute("name", "group");
        content(blocks, IdScope.within(eId));
        xml.close();
    }

    private void content(List<Block> blocks, IdScope scope) {
        xml.open("content");
        xml.attribute("eId", scope.only("content"));
        flow(blocks, scope);
        xml.close();
    }

    private void section(Section section, IdScope outer) {
        String element = sectionElement(section.number().orElse(""));
        String ref = abbreviation(element);
        String eId = section.number().isPresent()
                ? outer.numbered(ref, section.number().get())
                : outer.next(ref);
        IdScope scope = IdScope.within(eId);
        xml.open(element);
        xml.attribute("eId", eId);
        heading(section, scope);
        List<Block> content = section.content();
        int flow = 0;
        while (flow < content.size() && isFlow(content.get(flow))) {
            flow++;
        }
        if (flow > 0 && flow == content.size()) {
            content(content, scope);
        } else {
            if (flow > 0) {
                xml.open("intro");
                xml.attribute("eId", scope.only("intro"));
                flow(content.subList(0, flow), scope);
                xml.close();
            }
            hierarchy(content, flow, scope, false);
        }
        xml.close();
    }

    private void heading(Section section, IdScope scope) {
        section.number().ifPresent(this::number);
        if (!section.heading().isEmpty()) {
            xml.open("heading");
            xml.attribute("eId", scope.only("heading"));
            inlines.write(section.heading(), scope);
            xml.closeText();
        }
    }

    private void number(String printed) {
        xml.open("num");
        xml.text(printed);
        xml.closeText();
    }

    /** The element for a heading, by its number (AKN4UN Guidelines, part 1, table of hierarchical structures). */
    private static String sectionElement(String printed) {
        String number = Chars.idNumber(printed);
        if (number.isEmpty()) {
            return "division";
        }
        boolean roman = true;
        boolean digits = true;
        for (int i = 0; i < number.length(); i++) {
            roman &= "IVXLC".indexOf(number.charAt(i)) >= 0;
            digits &= number.charAt(i) >= '0' && number.charAt(i) <= '9';
        }
        // A single L or C is a letter: no document has fifty sections of the first level.
        if (roman && (number.length() > 1 || "IVX".contains(number))) {
            return "section";
        }
        if (digits) {
            return "chapter";
        }
        return number.length() == 1 && Character.isUpperCase(number.charAt(0)) ? "title" : "division";
    }

    private static String abbreviation(String element) {
        return switch (element) {
            case "section" -> "sec";
            case "chapter" -> "chp";
            case "division" -> "dvs";
            default -> element;
        };
    }

    private void paragraph(Paragraph paragraph, List<Block> more, IdScope outer) {
        String eId = paragraph.number().isPresent()
                ? outer.numbered("para", paragraph.number().get())
                : outer.next("para");
        IdScope scope = IdScope.within(eId);
        xml.open("paragraph");
        xml.attribute("eId", eId);
        paragraph.number().ifPresent(this::number);
        if (more.size() == 1 && isPoints(more.get(0))) {
            points(paragraph, (ListBlock) more.get(0), scope);
        } else {
            xml.open("content");
            xml.attribute("eId", scope.only("content"));
            p(paragraph, scope);
            flow(more, scope);
            xml.close();
        }
        xml.close();
    }

    private static boolean isPoints(Block block) {
        return block instanceof ListBlock list
                && list.ordered()
                && !list.items().isEmpty();
    }

    private void points(Paragraph intro, ListBlock list, IdScope outer) {
        String eId = outer.next("list");
        IdScope scope = IdScope.within(eId);
        xml.open("list");
        xml.attribute("eId", eId);
        xml.open("intro");
        xml.attribute("eId", scope.only("intro"));
        p(intro, scope);
        xml.close();
        for (ListItem item : list.items()) {
            point(item, scope);
        }
        xml.close();
    }

    private void point(ListItem item, IdScope outer) {
        String eId =
                item.mark().isPresent() ? outer.numbered("point", item.mark().get()) : outer.next("point");
        IdScope scope = IdScope.within(eId);
        xml.open("point");
        xml.attribute("eId", eId);
        item.mark().ifPresent(this::number);
        List<Block> content = item.content();
        if (content.size() == 2
                && content.get(0) instanceof Paragraph first
                && first.number().isEmpty()
                && isPoints(content.get(1))) {
            points(first, (ListBlock) content.get(1), scope);
        } else if (!content.isEmpty()) {
            content(content, scope);
        }
        xml.close();
    }

    // ---- flow

    private void flow(List<Block> blocks, IdScope scope) {
        for (Block block : blocks) {
            flow(block, scope);
        }
    }

    private void flowOrNothing(List<Block> blocks, IdScope scope) {
        if (blocks.isEmpty()) {
            nothing();
        } else {
            flow(blocks, scope);
        }
    }

    private void nothing() {
        xml.empty("p", "class", Undoc.EMPTY);
    }

    private void flow(Block block, IdScope scope) {
        if (block instanceof Paragraph paragraph) {
            if (paragraph.number().isPresent()) {
                numbered(paragraph, paragraph.number().get(), scope);
            } else {
                p(paragraph, scope);
            }
        } else if (block instanceof ListBlock list) {
            blockList(list, scope);
        } else if (block instanceof Table table) {
            table(table, scope);
        } else if (block instanceof Quotation quotation) {
            quotation(quotation, scope);
        } else if (block instanceof Preformatted preformatted) {
            xml.open("block");
            xml.attribute("name", "preformatted");
            xml.preserveSpace();
            xml.text(preformatted.text());
            xml.closeText();
        } else if (block instanceof ThematicBreak rule) {
            xml.open("block");
            xml.attribute("name", "thematicBreak");
            xml.text(rule.printed());
            xml.closeText();
        } else if (block instanceof SignatureBlock signature) {
            signatures.block(signature, scope);
        } else if (block instanceof Section section) {
            sectionInFlow(section, scope);
        }
    }

    private void p(Paragraph paragraph, IdScope scope) {
        xml.open("p");
        inlines.write(paragraph.content(), scope);
        xml.closeText();
    }

    private void numbered(Paragraph paragraph, String number, IdScope outer) {
        String eId = outer.numbered("tblock", number);
        xml.open("tblock");
        xml.attribute("eId", eId);
        xml.attribute("class", "paragraph");
        number(number);
        p(paragraph, IdScope.within(eId));
        xml.close();
    }

    private void sectionInFlow(Section section, IdScope outer) {
        String eId = section.number().isPresent()
                ? outer.numbered("blockContainer", section.number().get())
                : outer.next("blockContainer");
        IdScope scope = IdScope.within(eId);
        xml.open("blockContainer");
        xml.attribute("eId", eId);
        xml.attribute("class", "section");
        heading(section, scope);
        flowOrNothing(section.content(), scope);
        xml.close();
    }

    private void blockList(ListBlock list, IdScope outer) {
        String eId = outer.next("list");
        IdScope scope = IdScope.within(eId);
        xml.open("blockList");
        xml.attribute("eId", eId);
        if (list.ordered()) {
            xml.attribute("class", "ordered");
        }
        for (ListItem item : list.items()) {
            item(item, scope);
        }
        if (list.items().isEmpty()) {
            xml.open("item");
            xml.attribute("eId", scope.next("item"));
            xml.attribute("class", Undoc.EMPTY);
            nothing();
            xml.close();
        }
        xml.close();
    }

    private void item(ListItem item, IdScope outer) {
        String eId =
                item.mark().isPresent() ? outer.numbered("item", item.mark().get()) : outer.next("item");
        xml.open("item");
        xml.attribute("eId", eId);
        item.mark().ifPresent(this::number);
        flowOrNothing(item.content(), IdScope.within(eId));
        xml.close();
    }

    private void quotation(Quotation quotation, IdScope outer) {
        String eId = outer.next("embeddedStructure");
        xml.open("p");
        xml.attribute("class", "quotation");
        xml.inlineBlockStart("embeddedStructure");
        xml.attribute("eId", eId);
        flowOrNothing(quotation.content(), IdScope.within(eId));
        xml.inlineBlockEnd();
        xml.closeText();
    }

    private void table(Table table, IdScope outer) {
        String eId = outer.next("table");
        IdScope scope = IdScope.within(eId);
        xml.open("table");
        xml.attribute("eId", eId);
        if (!table.caption().isEmpty()) {
            xml.open("caption");
            inlines.write(table.caption(), scope);
            xml.closeText();
        }
        for (TableRow row : table.rows()) {
            row(row, scope);
        }
        if (table.rows().isEmpty()) {
            xml.open("tr");
            xml.attribute("class", Undoc.NO_ROWS);
            xml.empty("td");
            xml.close();
        }
        xml.close();
    }

    private void row(TableRow row, IdScope scope) {
        xml.open("tr");
        String element = row.header() ? "th" : "td";
        if (row.cells().isEmpty()) {
            xml.attribute("class", Undoc.EMPTY);
            xml.empty(element);
        }
        for (TableCell cell : row.cells()) {
            xml.open(element);
            if (cell.columnSpan() != 1) {
                xml.attribute("colspan", Integer.toString(cell.columnSpan()));
            }
            if (cell.rowSpan() != 1) {
                xml.attribute("rowspan", Integer.toString(cell.rowSpan()));
            }
            if (cell.alignment() != TableCell.Alignment.NONE) {
                xml.attribute("class", cell.alignment().name().toLowerCase(Locale.ROOT));
            }
            if (cell.content().isEmpty()) {
                xml.closeText();
            } else {
                xml.open("p");
                inlines.write(cell.content(), scope);
                xml.closeText();
                xml.close();
            }
        }
        xml.close();
    }
}
