package io.github.undoc.export.xml;

import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.export.xml.bound.Bound;
import io.github.undoc.export.xml.bound.XmlAddressee;
import io.github.undoc.export.xml.bound.XmlAgendaItem;
import io.github.undoc.export.xml.bound.XmlAnnex;
import io.github.undoc.export.xml.bound.XmlBlocks;
import io.github.undoc.export.xml.bound.XmlCell;
import io.github.undoc.export.xml.bound.XmlChar;
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
import io.github.undoc.model.AgendaList;
import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexKind;
import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.DocumentType;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.Organ;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.Sender;
import io.github.undoc.model.Session;
import io.github.undoc.model.Signatory;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.State;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.FootnoteKind;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the objects that are bound to XML into a document. */
final class XmlToModel {

    private static final int SPAN_NUMBERS = 4;

    private XmlToModel() {}

    private interface Mapping<X, T> {
        T map(X xml) throws DocumentFormatException;
    }

    static UnDocument document(XmlDocument xml) throws DocumentFormatException {
        UnDocument.Builder document = UnDocument.builder();
        if (xml.masthead != null) {
            document.masthead(masthead(xml.masthead));
        }
        if (xml.letter != null) {
            document.content(letter(xml.letter)).language(value(xml.letter, xml.letter.lang, Language::of));
        } else if (xml.other != null) {
            document.content(other(xml.other)).language(value(xml.other, xml.other.lang, Language::of));
        } else {
            throw failure(xml, "a document needs a letter or other content");
        }
        return document.addAllFootnotes(list(xml.footnotes, XmlToModel::footnote))
                .addAllAnnexes(list(xml.annexes, XmlToModel::annex))
                .build();
    }

    private static Masthead masthead(XmlMasthead xml) throws DocumentFormatException {
        return Masthead.builder()
                .addAllLines(list(xml.lines, XmlToModel::mastheadLine))
                .addAllOrgans(list(xml.organs, organ -> Organ.of(string(organ))))
                .addAllSymbols(list(xml.symbols, XmlToModel::symbol))
                .distribution(optional(xml, xml.distribution, XmlWords.DISTRIBUTIONS))
                .date(value(xml, xml.date, LocalDate::parse))
                .language(value(xml, xml.language, Language::of))
                .addAllOriginalLanguages(languages(xml, xml.originalLanguages))
                .addAllSessions(list(xml.sessions, XmlToModel::session))
                .addAllAgendaItems(list(xml.agendaItems, XmlToModel::agendaItem))
                .addAllAgendaTitles(list(xml.agendaTitles, XmlToModel::string))
                .committee(optional(xml.committee))
                .jobNumber(optional(xml.jobNumber))
                .build();
    }

    private static MastheadLine mastheadLine(XmlLine xml) throws DocumentFormatException {
        return MastheadLine.builder()
                .kind(word(xml, xml.kind, XmlWords.MASTHEAD_LINES))
                .addAllContent(inlines(xml))
                .span(span(xml, xml.span))
                .build();
    }

    private static Session session(XmlSession xml) throws DocumentFormatException {
        return Session.builder()
                .organ(Organ.of(XmlText.fromAttribute(required(xml, xml.organ, "organ"))))
                .kind(word(xml, xml.kind, XmlWords.SESSIONS))
                .number(required(xml, xml.number, "number"))
                .resumed(Boolean.TRUE.equals(xml.resumed))
                .build();
    }

    private static AgendaItem agendaItem(XmlAgendaItem xml) throws DocumentFormatException {
        return AgendaItem.builder()
                .number(required(xml, xml.number, "number"))
                .addAllSubItems(list(xml.subItems, XmlToModel::string))
                .list(optional(xml, xml.list, XmlWords.AGENDA_LISTS).orElse(AgendaList.AGENDA))
                .build();
    }

    private static Letter letter(XmlLetter xml) throws DocumentFormatException {
        Letter.Builder letter = Letter.builder()
                .form(optional(xml, xml.form, XmlWords.FORMS).orElse(LetterForm.LETTER))
                .addAllTitle(content(xml.title))
                .date(value(xml, xml.date, LocalDate::parse))
                .addAllSenders(list(xml.senders, XmlToModel::sender))
                .addAllAddressees(list(xml.addressees, XmlToModel::addressee))
                .addAllBody(blocks(xml.body))
                .span(span(xml, xml.span));
        if (xml.circulationRequest != null) {
            letter.circulationRequest(circulationRequest(xml.circulationRequest));
        }
        if (xml.signature != null) {
            letter.signature(signature(xml.signature));
        }
        return letter.build();
    }

    private static OtherDocument other(XmlOther xml) throws DocumentFormatException {
        return OtherDocument.builder()
                .kind(optional(xml, xml.kind, XmlWords.DOCUMENT_TYPES).orElse(DocumentType.OTHER))
                .addAllTitle(list(xml.titles, XmlToModel::line))
                .addAllBody(blocks(xml.body))
                .span(span(xml, xml.span))
                .build();
    }

    private static Sender sender(XmlSender xml) throws DocumentFormatException {
        return Sender.builder()
                .office(word(xml, xml.office, XmlWords.OFFICES))
                .state(value(xml, xml.state, State::of))
                .body(optional(xml.body))
                .printed(string(required(xml, xml.printed, "printed")))
                .build();
    }

    private static Addressee addressee(XmlAddressee xml) throws DocumentFormatException {
        return Addressee.builder()
                .role(word(xml, xml.role, XmlWords.ROLES))
                .printed(string(required(xml, xml.printed, "printed")))
                .build();
    }

    private static CirculationRequest circulationRequest(XmlCirculationRequest xml) throws DocumentFormatException {
        return CirculationRequest.builder()
                .addAllOrgans(list(xml.organs, organ -> Organ.of(string(organ))))
                .addAllItems(list(xml.items, XmlToModel::agendaItem))
                .span(span(xml, xml.span))
                .build();
    }

    private static Annex annex(XmlAnnex xml) throws DocumentFormatException {
        Annex.Builder annex = Annex.builder()
                .kind(optional(xml, xml.kind, XmlWords.ANNEXES).orElse(AnnexKind.ANNEX))
                .number(attribute(xml.number))
                .addAllLines(list(xml.lines, XmlToModel::annexLine))
                .title(optional(xml.title))
                .addAllOriginalLanguages(languages(xml, xml.originalLanguages))
                .language(value(xml, xml.lang, Language::of))
                .addAllBody(blocks(xml.body))
                .addAllFootnotes(list(xml.footnotes, XmlToModel::footnote))
                .addAllAnnexes(list(xml.annexes, XmlToModel::annex))
                .span(span(xml, xml.span));
        if (xml.masthead != null) {
            annex.masthead(masthead(xml.masthead));
        }
        if (xml.signature != null) {
            annex.signature(signature(xml.signature));
        }
        return annex.build();
    }

    private static AnnexLine annexLine(XmlLine xml) throws DocumentFormatException {
        return AnnexLine.builder()
                .kind(word(xml, xml.kind, XmlWords.ANNEX_LINES))
                .addAllContent(inlines(xml))
                .span(span(xml, xml.span))
                .build();
    }

    private static Footnote footnote(XmlFootnote xml) throws DocumentFormatException {
        return Footnote.builder()
                .id(XmlText.fromAttribute(required(xml, xml.id, "id")))
                .mark(XmlText.fromAttribute(required(xml, xml.mark, "mark")))
                .kind(optional(xml, xml.kind, XmlWords.FOOTNOTES).orElse(FootnoteKind.OTHER))
                .addAllContent(blocks(xml))
                .span(span(xml, xml.span))
                .build();
    }

    private static Line line(XmlInlines xml) throws DocumentFormatException {
        return Line.builder()
                .addAllContent(inlines(xml))
                .span(span(xml, xml.span))
                .build();
    }

    private static SignatureBlock signature(XmlSignature xml) throws DocumentFormatException {
        return SignatureBlock.builder()
                .addAllLines(list(xml.lines, XmlToModel::line))
                .addAllSignatories(list(xml.signatories, XmlToModel::signatory))
                .span(span(xml, xml.span))
                .build();
    }

    private static Signatory signatory(XmlSignatory xml) throws DocumentFormatException {
        return Signatory.builder()
                .name(optional(xml.name))
                .addAllTitles(list(xml.titles, XmlToModel::string))
                .signed(Boolean.TRUE.equals(xml.signed))
                .build();
    }

    private static List<Block> blocks(@Nullable XmlBlocks xml) throws DocumentFormatException {
        return xml == null ? List.of() : list(xml.blocks, XmlToModel::block);
    }

    private static Block block(Object block) throws DocumentFormatException {
        if (block instanceof XmlParagraph xml) {
            return Paragraph.builder()
                    .number(attribute(xml.number))
                    .addAllContent(inlines(xml))
                    .span(span(xml, xml.span))
                    .build();
        } else if (block instanceof XmlSection xml) {
            return Section.builder()
                    .number(attribute(xml.number))
                    .addAllHeading(content(xml.heading))
                    .addAllContent(blocks(xml.content))
                    .span(span(xml, xml.span))
                    .build();
        } else if (block instanceof XmlList xml) {
            return ListBlock.builder()
                    .ordered(required(xml, xml.ordered, "ordered"))
                    .addAllItems(list(xml.items, XmlToModel::item))
                    .span(span(xml, xml.span))
                    .build();
        } else if (block instanceof XmlTable xml) {
            return Table.builder()
                    .addAllCaption(content(xml.caption))
                    .addAllRows(list(xml.rows, XmlToModel::row))
                    .span(span(xml, xml.span))
                    .build();
        } else if (block instanceof XmlQuotation xml) {
            return Quotation.builder()
                    .addAllContent(blocks(xml))
                    .span(span(xml, xml.span))
                    .build();
        } else if (block instanceof XmlSignature xml) {
            return signature(xml);
        } else if (block instanceof XmlPreformatted xml) {
            return Preformatted.builder()
                    .text(string(xml))
                    .span(span(xml, xml.span))
                    .build();
        }
        XmlThematicBreak xml = (XmlThematicBreak) block;
        return ThematicBreak.builder()
                .printed(string(xml))
                .span(span(xml, xml.span))
                .build();
    }

    private static ListItem item(XmlItem xml) throws DocumentFormatException {
        return ListItem.builder()
                .mark(attribute(xml.mark))
                .addAllContent(blocks(xml))
                .span(span(xml, xml.span))
                .build();
    }

    private static TableRow row(XmlRow xml) throws DocumentFormatException {
        return TableRow.builder()
                .header(Boolean.TRUE.equals(xml.header))
                .addAllCells(list(xml.cells, XmlToModel::cell))
                .build();
    }

    private static TableCell cell(XmlCell xml) throws DocumentFormatException {
        return TableCell.builder()
                .addAllContent(inlines(xml))
                .columnSpan(xml.columns == null ? 1 : xml.columns)
                .rowSpan(xml.rows == null ? 1 : xml.rows)
                .alignment(optional(xml, xml.alignment, XmlWords.ALIGNMENTS).orElse(TableCell.Alignment.NONE))
                .build();
    }

    private static List<Inline> content(@Nullable XmlInlines xml) throws DocumentFormatException {
        return xml == null ? List.of() : inlines(xml);
    }

    /** Strings and forbidden characters beside one another are one text. */
    private static List<Inline> inlines(XmlInlines xml) throws DocumentFormatException {
        List<Object> parts = xml.parts;
        List<Inline> inlines = new ArrayList<>(parts.size());
        int i = 0;
        while (i < parts.size()) {
            Object part = parts.get(i++);
            if (!isCharacters(part)) {
                inlines.add(inline(part));
            } else if (i == parts.size() || !isCharacters(parts.get(i))) {
                inlines.add(Text.of(characters(part)));
            } else {
                StringBuilder text = new StringBuilder(characters(part));
                while (i < parts.size() && isCharacters(parts.get(i))) {
                    text.append(characters(parts.get(i++)));
                }
                inlines.add(Text.of(text.toString()));
            }
        }
        return inlines;
    }

    private static boolean isCharacters(Object part) {
        return part instanceof String || part instanceof XmlChar;
    }

    private static String characters(Object part) throws DocumentFormatException {
        if (part instanceof XmlChar xml) {
            try {
                return String.valueOf(XmlText.character(required(xml, xml.code, "code")));
            } catch (IllegalArgumentException e) {
                throw failure(xml, e);
            }
        }
        return (String) part;
    }

    private static Inline inline(Object part) throws DocumentFormatException {
        if (part instanceof XmlReference xml) {
            return SymbolReference.builder()
                    .text(string(xml))
                    .addAllSymbols(symbols(xml))
                    .span(span(xml, xml.span))
                    .build();
        } else if (part instanceof XmlFootnoteCall xml) {
            return FootnoteCall.builder()
                    .mark(string(xml))
                    .note(attribute(xml.note))
                    .span(span(xml, xml.span))
                    .build();
        } else if (part instanceof XmlEmphasis xml) {
            return Emphasis.builder().addAllContent(inlines(xml)).build();
        } else if (part instanceof XmlStrong xml) {
            return Strong.builder().addAllContent(inlines(xml)).build();
        } else if (part instanceof XmlSuperscript xml) {
            return Superscript.builder().addAllContent(inlines(xml)).build();
        } else if (part instanceof XmlSubscript xml) {
            return Subscript.builder().addAllContent(inlines(xml)).build();
        } else if (part instanceof XmlLink xml) {
            return Link.builder()
                    .target(XmlText.fromAttribute(required(xml, xml.target, "target")))
                    .addAllContent(inlines(xml))
                    .build();
        } else if (part instanceof XmlRun xml) {
            return Text.of(string(xml));
        }
        return LineBreak.of();
    }

    private static List<DocumentSymbol> symbols(XmlReference xml) throws DocumentFormatException {
        if (xml.symbols == null) {
            return List.of();
        }
        try {
            return SymbolList.split(xml.symbols).stream()
                    .map(DocumentSymbol::parse)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw failure(xml, e);
        }
    }

    private static DocumentSymbol symbol(XmlCharacters xml) throws DocumentFormatException {
        try {
            return DocumentSymbol.parse(string(xml));
        } catch (IllegalArgumentException e) {
            throw failure(xml, e);
        }
    }

    private static List<Language> languages(Bound xml, List<String> tags) throws DocumentFormatException {
        try {
            return tags.stream().map(Language::of).toList();
        } catch (IllegalArgumentException e) {
            throw failure(xml, e);
        }
    }

    private static Optional<String> optional(@Nullable XmlCharacters xml) throws DocumentFormatException {
        return xml == null ? Optional.empty() : Optional.of(string(xml));
    }

    private static Optional<String> attribute(@Nullable String value) {
        return value == null ? Optional.empty() : Optional.of(XmlText.fromAttribute(value));
    }

    private static String string(XmlCharacters xml) throws DocumentFormatException {
        List<Object> parts = xml.parts;
        if (parts.size() == 1) {
            return characters(parts.get(0));
        }
        StringBuilder string = new StringBuilder();
        for (Object part : parts) {
            string.append(characters(part));
        }
        return string.toString();
    }

    private static Optional<SourceSpan> span(Bound xml, @Nullable List<Integer> span) throws DocumentFormatException {
        if (span == null) {
            return Optional.empty();
        }
        if (span.size() != SPAN_NUMBERS) {
            throw failure(xml, "a span is line, column, offset and length");
        }
        try {
            return Optional.of(new SourceSpan(span.get(0), span.get(1), span.get(2), span.get(3)));
        } catch (IllegalArgumentException e) {
            throw failure(xml, e);
        }
    }

    private static <T> Optional<T> value(Bound xml, @Nullable String value, Function<String, T> parser)
            throws DocumentFormatException {
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(value));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw failure(xml, e);
        }
    }

    private static <E extends Enum<E>> Optional<E> optional(Bound xml, @Nullable String key, XmlWords<E> words)
            throws DocumentFormatException {
        return key == null ? Optional.empty() : Optional.of(word(xml, key, words));
    }

    private static <E extends Enum<E>> E word(Bound xml, @Nullable String key, XmlWords<E> words)
            throws DocumentFormatException {
        try {
            return words.of(key == null ? "" : key);
        } catch (IllegalArgumentException e) {
            throw failure(xml, e);
        }
    }

    private static <T> T required(Bound xml, @Nullable T value, String name) throws DocumentFormatException {
        if (value == null) {
            throw failure(xml, "missing: " + name);
        }
        return value;
    }

    private static DocumentFormatException failure(Bound xml, String message) {
        return failure(xml, new IllegalArgumentException(message));
    }

    private static DocumentFormatException failure(Bound xml, RuntimeException cause) {
        String message = cause.getMessage() == null ? "no document" : cause.getMessage();
        return new DocumentFormatException(message, xml.line, xml.column, cause);
    }

    private static <X, T> List<T> list(List<? extends X> values, Mapping<? super X, ? extends T> mapping)
            throws DocumentFormatException {
        if (values.isEmpty()) {
            return List.of();
        }
        List<T> mapped = new ArrayList<>(values.size());
        for (X value : values) {
            mapped.add(mapping.map(value));
        }
        return mapped;
    }
}
