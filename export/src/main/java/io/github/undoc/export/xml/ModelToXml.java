package io.github.undoc.export.xml;

import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.export.internal.Nesting;
import io.github.undoc.export.xml.bound.Placed;
import io.github.undoc.export.xml.bound.XmlAddressee;
import io.github.undoc.export.xml.bound.XmlAgendaItem;
import io.github.undoc.export.xml.bound.XmlAnnex;
import io.github.undoc.export.xml.bound.XmlBlocks;
import io.github.undoc.export.xml.bound.XmlCell;
import io.github.undoc.export.xml.bound.XmlCharacters;
import io.github.undoc.export.xml.bound.XmlCirculationRequest;
import io.github.undoc.export.xml.bound.XmlDocument;
import io.github.undoc.export.xml.bound.XmlEmphasis;
import io.github.undoc.export.xml.bound.XmlFootnote;
import io.github.undoc.export.xml.bound.XmlFootnoteCall;
import io.github.undoc.export.xml.bound.XmlInlines;
import io.github.undoc.export.xml.bound.XmlItem;
import io.github.undoc.export.xml.bound.XmlLetter;
import io.github.undoc.export.xml.bound.XmlLine;
import io.github.undoc.export.xml.bound.XmlLineBreak;
import io.github.undoc.export.xml.bound.XmlLink;
import io.github.undoc.export.xml.bound.XmlList;
import io.github.undoc.export.xml.bound.XmlMasthead;
import io.github.undoc.export.xml.bound.XmlOther;
import io.github.undoc.export.xml.bound.XmlParagraph;
import io.github.undoc.export.xml.bound.XmlPreformatted;
import io.github.undoc.export.xml.bound.XmlQuotation;
import io.github.undoc.export.xml.bound.XmlReference;
import io.github.undoc.export.xml.bound.XmlRow;
import io.github.undoc.export.xml.bound.XmlRun;
import io.github.undoc.export.xml.bound.XmlSection;
import io.github.undoc.export.xml.bound.XmlSender;
import io.github.undoc.export.xml.bound.XmlSession;
import io.github.undoc.export.xml.bound.XmlSignatory;
import io.github.undoc.export.xml.bound.XmlSignature;
import io.github.undoc.export.xml.bound.XmlStrong;
import io.github.undoc.export.xml.bound.XmlSubscript;
import io.github.undoc.export.xml.bound.XmlSuperscript;
import io.github.undoc.export.xml.bound.XmlTable;
import io.github.undoc.export.xml.bound.XmlThematicBreak;
import io.github.undoc.model.Addressee;
import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.Annex;
import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.Sender;
import io.github.undoc.model.Session;
import io.github.undoc.model.Signatory;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Inline;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a document into the objects that are bound to XML. One instance serves one document. */
final class ModelToXml {

    private final boolean positions;
    private final Nesting nesting = new Nesting();

    ModelToXml(boolean positions) {
        this.positions = positions;
    }

    private interface Mapping<T, X> {
        X map(T value) throws DocumentFormatException;
    }

    XmlDocument document(UnDocument value) throws DocumentFormatException {
        XmlDocument xml = new XmlDocument();
        xml.masthead = masthead(value.masthead());
        if (value.content() instanceof Letter letter) {
            xml.letter = letter(letter);
            xml.letter.lang = tag(value.language());
        } else {
            xml.other = other((OtherDocument) value.content());
            xml.other.lang = tag(value.language());
        }
        xml.footnotes = list(value.footnotes(), this::footnote);
        xml.annexes = annexes(value.annexes());
        return xml;
    }

    private XmlMasthead masthead(Masthead value) throws DocumentFormatException {
        XmlMasthead xml = new XmlMasthead();
        if (value.distribution().isPresent()) {
            xml.distribution = value.distribution().get().key();
        }
        xml.date = date(value.date());
        xml.language = tag(value.language());
        xml.lines = list(value.lines(), line -> line(line.kind().key(), line.content(), line.span()));
        xml.organs = list(value.organs(), organ -> characters(organ.key()));
        xml.symbols = list(value.symbols(), symbol -> characters(symbol.toString()));
        xml.originalLanguages = list(value.originalLanguages(), Language::tag);
        xml.sessions = list(value.sessions(), ModelToXml::session);
        xml.agendaItems = list(value.agendaItems(), ModelToXml::agendaItem);
        xml.agendaTitles = list(value.agendaTitles(), ModelToXml::characters);
        xml.committee = characters(value.committee());
        xml.jobNumber = characters(value.jobNumber());
        return xml;
    }

    private XmlLine line(String kind, List<Inline> content, Optional<SourceSpan> span) throws DocumentFormatException {
        XmlLine xml = new XmlLine();
        xml.kind = kind;
        xml.parts = inlines(content);
        place(xml, span);
        return xml;
    }

    private static XmlSession session(Session value) {
        XmlSession xml = new XmlSession();
        xml.organ = XmlText.attribute(value.organ().key());
        xml.kind = value.kind().key();
        xml.number = value.number();
        xml.resumed = flag(value.resumed());
        return xml;
    }

    private static XmlAgendaItem agendaItem(AgendaItem value) throws DocumentFormatException {
        XmlAgendaItem xml = new XmlAgendaItem();
        xml.number = value.number();
        xml.list = value.list().key();
        xml.subItems = list(value.subItems(), ModelToXml::characters);
        return xml;
    }

    private XmlLetter letter(Letter value) throws DocumentFormatException {
        XmlLetter xml = new XmlLetter();
        xml.form = value.form().key();
        xml.date = date(value.date());
        xml.title = content(value.title());
        xml.senders = list(value.senders(), ModelToXml::sender);
        xml.addressees = list(value.addressees(), ModelToXml::addressee);
        xml.body = blocks(value.body());
        if (value.circulationRequest().isPresent()) {
            xml.circulationRequest =
                    circulationRequest(value.circulationRequest().get());
        }
        xml.signature = signature(value.signature());
        place(xml, value.span());
        return xml;
    }

    private XmlOther other(OtherDocument value) throws DocumentFormatException {
        XmlOther xml = new XmlOther();
        xml.kind = value.kind().key();
        xml.titles = list(value.title(), line -> placed(line.content(), line.span()));
        xml.body = blocks(value.body());
        place(xml, value.span());
        return xml;
    }

    private static XmlSender sender(Sender value) {
        XmlSender xml = new XmlSender();
        xml.office = value.office().key();
        if (value.state().isPresent()) {
            xml.state = value.state().get().code();
        }
        xml.body = characters(value.body());
        xml.printed = characters(value.printed());
        return xml;
    }

    private static XmlAddressee addressee(Addressee value) {
        XmlAddressee xml = new XmlAddressee();
        xml.role = value.role().key();
        xml.printed = characters(value.printed());
        return xml;
    }

    private XmlCirculationRequest circulationRequest(CirculationRequest value) throws DocumentFormatException {
        XmlCirculationRequest xml = new XmlCirculationRequest();
        xml.organs = list(value.organs(), organ -> characters(organ.key()));
        xml.items = list(value.items(), ModelToXml::agendaItem);
        place(xml, value.span());
        return xml;
    }

    private List<XmlAnnex> annexes(List<Annex> annexes) throws DocumentFormatException {
        if (annexes.isEmpty()) {
            return List.of();
        }
        nesting.down();
        List<XmlAnnex> xml = list(annexes, this::annex);
        nesting.up();
        return xml;
    }

    private XmlAnnex annex(Annex value) throws DocumentFormatException {
        XmlAnnex xml = new XmlAnnex();
        xml.kind = value.kind().key();
        xml.number = attribute(value.number());
        xml.lang = tag(value.language());
        xml.lines = list(value.lines(), line -> line(line.kind().key(), line.content(), line.span()));
        xml.title = characters(value.title());
        xml.originalLanguages = list(value.originalLanguages(), Language::tag);
        if (value.masthead().isPresent()) {
            xml.masthead = masthead(value.masthead().get());
        }
        xml.body = blocks(value.body());
        xml.signature = signature(value.signature());
        xml.footnotes = list(value.footnotes(), this::footnote);
        xml.annexes = annexes(value.annexes());
        place(xml, value.span());
        return xml;
    }

    private XmlFootnote footnote(Footnote value) throws DocumentFormatException {
        XmlFootnote xml = new XmlFootnote();
        xml.id = XmlText.attribute(value.id());
        xml.mark = XmlText.attribute(value.mark());
        xml.kind = value.kind().key();
        fill(xml, value.content(), value.span());
        return xml;
    }

    private @Nullable XmlSignature signature(Optional<SignatureBlock> value) throws DocumentFormatException {
        return value.isPresent() ? signature(value.get()) : null;
    }

    private XmlSignature signature(SignatureBlock value) throws DocumentFormatException {
        XmlSignature xml = new XmlSignature();
        xml.lines = list(value.lines(), line -> placed(line.content(), line.span()));
        xml.signatories = list(value.signatories(), ModelToXml::signatory);
        place(xml, value.span());
        return xml;
    }

    private static XmlSignatory signatory(Signatory value) throws DocumentFormatException {
        XmlSignatory xml = new XmlSignatory();
        xml.signed = flag(value.signed());
        xml.name = characters(value.name());
        xml.titles = list(value.titles(), ModelToXml::characters);
        return xml;
    }

    private @Nullable XmlBlocks blocks(List<Block> blocks) throws DocumentFormatException {
        if (blocks.isEmpty()) {
            return null;
        }
        XmlBlocks xml = new XmlBlocks();
        fill(xml, blocks, Optional.empty());
        return xml;
    }

    private void fill(XmlBlocks xml, List<Block> blocks, Optional<SourceSpan> span) throws DocumentFormatException {
        if (!blocks.isEmpty()) {
            nesting.down();
            List<Object> content = new ArrayList<>(blocks.size());
            for (Block block : blocks) {
                content.add(block(block));
            }
            xml.blocks = content;
            nesting.up();
        }
        place(xml, span);
    }

    private Object block(Block block) throws DocumentFormatException {
        if (block instanceof Paragraph value) {
            XmlParagraph xml = new XmlParagraph();
            xml.number = attribute(value.number());
            xml.parts = inlines(value.content());
            place(xml, value.span());
            return xml;
        } else if (block instanceof Section value) {
            XmlSection xml = new XmlSection();
            xml.number = attribute(value.number());
            xml.heading = content(value.heading());
            xml.content = blocks(value.content());
            place(xml, value.span());
            return xml;
        } else if (block instanceof ListBlock value) {
            XmlList xml = new XmlList();
            xml.ordered = value.ordered();
            xml.items = list(value.items(), this::item);
            place(xml, value.span());
            return xml;
        } else if (block instanceof Table value) {
            XmlTable xml = new XmlTable();
            xml.caption = content(value.caption());
            xml.rows = list(value.rows(), this::row);
            place(xml, value.span());
            return xml;
        } else if (block instanceof Quotation value) {
            XmlQuotation xml = new XmlQuotation();
            fill(xml, value.content(), value.span());
            return xml;
        } else if (block instanceof SignatureBlock value) {
            return signature(value);
        } else if (block instanceof Preformatted value) {
            XmlPreformatted xml = new XmlPreformatted();
            xml.parts = XmlText.parts(value.text());
            xml.span = span(value.span());
            return xml;
        }
        ThematicBreak value = (ThematicBreak) block;
        XmlThematicBreak xml = new XmlThematicBreak();
        xml.parts = XmlText.parts(value.printed());
        xml.span = span(value.span());
        return xml;
    }

    private XmlItem item(ListItem value) throws DocumentFormatException {
        XmlItem xml = new XmlItem();
        xml.mark = attribute(value.mark());
        fill(xml, value.content(), value.span());
        return xml;
    }

    private XmlRow row(TableRow value) throws DocumentFormatException {
        XmlRow xml = new XmlRow();
        xml.header = flag(value.header());
        xml.cells = list(value.cells(), this::cell);
        return xml;
    }

    private XmlCell cell(TableCell value) throws DocumentFormatException {
        XmlCell xml = new XmlCell();
        if (value.columnSpan() != 1) {
            xml.columns = value.columnSpan();
        }
        if (value.rowSpan() != 1) {
            xml.rows = value.rowSpan();
        }
        if (value.alignment() != TableCell.Alignment.NONE) {
            xml.alignment = value.alignment().key();
        }
        xml.parts = inlines(value.content());
        return xml;
    }

    private @Nullable XmlInlines content(List<Inline> inlines) throws DocumentFormatException {
        return inlines.isEmpty() ? null : placed(inlines, Optional.empty());
    }

    private XmlInlines placed(List<Inline> inlines, Optional<SourceSpan> span) throws DocumentFormatException {
        XmlInlines xml = new XmlInlines();
        xml.parts = inlines(inlines);
        place(xml, span);
        return xml;
    }

    private List<Object> inlines(List<Inline> inlines) throws DocumentFormatException {
        if (inlines.isEmpty()) {
            return List.of();
        }
        nesting.down();
        List<Object> parts = new ArrayList<>(inlines.size());
        boolean afterText = false;
        for (Inline inline : inlines) {
            if (inline instanceof Text text && !afterText && !text.text().isEmpty()) {
                XmlText.addParts(text.text(), parts);
                afterText = true;
            } else {
                parts.add(inline(inline));
                afterText = false;
            }
        }
        nesting.up();
        return parts;
    }

    private Object inline(Inline inline) throws DocumentFormatException {
        if (inline instanceof SymbolReference value) {
            XmlReference xml = new XmlReference();
            xml.symbols = symbols(value.symbols());
            xml.parts = XmlText.parts(value.text());
            xml.span = span(value.span());
            return xml;
        } else if (inline instanceof FootnoteCall value) {
            XmlFootnoteCall xml = new XmlFootnoteCall();
            xml.note = attribute(value.note());
            xml.parts = XmlText.parts(value.mark());
            xml.span = span(value.span());
            return xml;
        } else if (inline instanceof Emphasis value) {
            return filled(new XmlEmphasis(), value.content());
        } else if (inline instanceof Strong value) {
            return filled(new XmlStrong(), value.content());
        } else if (inline instanceof Superscript value) {
            return filled(new XmlSuperscript(), value.content());
        } else if (inline instanceof Subscript value) {
            return filled(new XmlSubscript(), value.content());
        } else if (inline instanceof Link value) {
            XmlLink xml = new XmlLink();
            xml.target = XmlText.attribute(value.target());
            return filled(xml, value.content());
        } else if (inline instanceof LineBreak) {
            return new XmlLineBreak();
        }
        XmlRun run = new XmlRun();
        run.parts = XmlText.parts(((Text) inline).text());
        return run;
    }

    private XmlInlines filled(XmlInlines xml, List<Inline> content) throws DocumentFormatException {
        xml.parts = inlines(content);
        return xml;
    }

    private static @Nullable String symbols(List<DocumentSymbol> symbols) {
        if (symbols.isEmpty()) {
            return null;
        }
        if (symbols.size() == 1) {
            return SymbolList.escape(symbols.get(0).toString());
        }
        StringBuilder list = new StringBuilder();
        for (DocumentSymbol symbol : symbols) {
            list.append(list.isEmpty() ? "" : ";").append(SymbolList.escape(symbol.toString()));
        }
        return list.toString();
    }

    private void place(Placed xml, Optional<SourceSpan> span) {
        xml.span = span(span);
    }

    private @Nullable List<Integer> span(Optional<SourceSpan> span) {
        if (!positions || span.isEmpty()) {
            return null;
        }
        SourceSpan place = span.get();
        return List.of(place.line(), place.column(), place.offset(), place.length());
    }

    private static @Nullable Boolean flag(boolean value) {
        return value ? true : null;
    }

    private static @Nullable String date(Optional<LocalDate> date) {
        return date.isPresent() ? date.get().toString() : null;
    }

    private static @Nullable String tag(Optional<Language> language) {
        return language.isPresent() ? language.get().tag() : null;
    }

    private static @Nullable String attribute(Optional<String> value) {
        return value.isPresent() ? XmlText.attribute(value.get()) : null;
    }

    private static @Nullable XmlCharacters characters(Optional<String> value) {
        return value.isPresent() ? characters(value.get()) : null;
    }

    private static XmlCharacters characters(String value) {
        XmlCharacters xml = new XmlCharacters();
        xml.parts = XmlText.parts(value);
        return xml;
    }

    private static <T, X> List<X> list(List<T> values, Mapping<? super T, ? extends X> mapping)
            throws DocumentFormatException {
        if (values.isEmpty()) {
            return List.of();
        }
        List<X> mapped = new ArrayList<>(values.size());
        for (T value : values) {
            mapped.add(mapping.map(value));
        }
        return mapped;
    }
}
