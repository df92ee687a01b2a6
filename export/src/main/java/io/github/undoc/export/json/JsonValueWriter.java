package io.github.undoc.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import io.github.undoc.export.internal.Nesting;
import io.github.undoc.model.Addressee;
import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.DocumentContent;
import io.github.undoc.model.Finding;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
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
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Line;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes every value of the model as JSON: the fields in a fixed order, none that is empty or says the usual. Written by
 * hand, since it is what most of the time of an export goes into; the reader and the schema hold it to the model.
 */
final class JsonValueWriter {

    private final JsonGenerator out;
    private final boolean positions;
    private final Nesting nesting = new Nesting();

    JsonValueWriter(JsonGenerator out, boolean positions) {
        this.out = out;
        this.positions = positions;
    }

    /** Writes one value. */
    @FunctionalInterface
    interface Writing<T> {
        void write(JsonValueWriter writer, T value) throws IOException;
    }

    void document(UnDocument value) throws IOException {
        out.writeStartObject();
        out.writeFieldName(JsonWords.MASTHEAD);
        masthead(value.masthead());
        language(JsonWords.LANGUAGE, value.language());
        out.writeFieldName(JsonWords.CONTENT);
        content(value.content());
        array(JsonWords.FOOTNOTES, value.footnotes(), JsonValueWriter::footnote);
        annexes(value.annexes());
        out.writeEndObject();
    }

    void masthead(Masthead value) throws IOException {
        out.writeStartObject();
        array(JsonWords.LINES, value.lines(), JsonValueWriter::mastheadLine);
        array(JsonWords.ORGANS, value.organs(), JsonValueWriter::organ);
        array(JsonWords.SYMBOLS, value.symbols(), JsonValueWriter::symbol);
        if (value.distribution().isPresent()) {
            string(JsonWords.DISTRIBUTION, value.distribution().get().key());
        }
        date(JsonWords.DATE, value.date());
        language(JsonWords.LANGUAGE, value.language());
        array(JsonWords.ORIGINAL_LANGUAGES, value.originalLanguages(), JsonValueWriter::language);
        array(JsonWords.SESSIONS, value.sessions(), JsonValueWriter::session);
        array(JsonWords.AGENDA_ITEMS, value.agendaItems(), JsonValueWriter::agendaItem);
        array(JsonWords.AGENDA_TITLES, value.agendaTitles(), JsonValueWriter::string);
        string(JsonWords.COMMITTEE, value.committee());
        string(JsonWords.JOB_NUMBER, value.jobNumber());
        out.writeEndObject();
    }

    void mastheadLine(MastheadLine value) throws IOException {
        out.writeStartObject();
        string(JsonWords.KIND, value.kind().key());
        inlines(JsonWords.CONTENT, value.content());
        span(value.span());
        out.writeEndObject();
    }

    void session(Session value) throws IOException {
        out.writeStartObject();
        string(JsonWords.ORGAN, value.organ().key());
        string(JsonWords.KIND, value.kind().key());
        number(JsonWords.NUMBER, value.number());
        flag(JsonWords.RESUMED, value.resumed());
        out.writeEndObject();
    }

    void agendaItem(AgendaItem value) throws IOException {
        out.writeStartObject();
        number(JsonWords.NUMBER, value.number());
        array(JsonWords.SUB_ITEMS, value.subItems(), JsonValueWriter::string);
        string(JsonWords.LIST, value.list().key());
        out.writeEndObject();
    }

    void content(DocumentContent value) throws IOException {
        if (value instanceof Letter letter) {
            letter(letter);
        } else {
            other((OtherDocument) value);
        }
    }

    private void letter(Letter value) throws IOException {
        start(JsonWords.LETTER);
        string(JsonWords.FORM, value.form().key());
        inlines(JsonWords.TITLE, value.title());
        date(JsonWords.DATE, value.date());
        array(JsonWords.SENDERS, value.senders(), JsonValueWriter::sender);
        array(JsonWords.ADDRESSEES, value.addressees(), JsonValueWriter::addressee);
        blocks(JsonWords.BODY, value.body());
        if (value.circulationRequest().isPresent()) {
            out.writeFieldName(JsonWords.CIRCULATION_REQUEST);
            circulationRequest(value.circulationRequest().get());
        }
        signature(value.signature());
        span(value.span());
        out.writeEndObject();
    }

    private void other(OtherDocument value) throws IOException {
        start(JsonWords.OTHER);
        string(JsonWords.KIND, value.kind().key());
        array(JsonWords.TITLE, value.title(), JsonValueWriter::line);
        blocks(JsonWords.BODY, value.body());
        span(value.span());
        out.writeEndObject();
    }

    void sender(Sender value) throws IOException {
        out.writeStartObject();
        string(JsonWords.OFFICE, value.office().key());
        Optional<State> state = value.state();
        if (state.isPresent()) {
            string(JsonWords.STATE, state.get().code());
        }
        string(JsonWords.BODY, value.body());
        string(JsonWords.PRINTED, value.printed());
        out.writeEndObject();
    }

    void addressee(Addressee value) throws IOException {
        out.writeStartObject();
        string(JsonWords.ROLE, value.role().key());
        string(JsonWords.PRINTED, value.printed());
        out.writeEndObject();
    }

    void circulationRequest(CirculationRequest value) throws IOException {
        out.writeStartObject();
        array(JsonWords.ORGANS, value.organs(), JsonValueWriter::organ);
        array(JsonWords.ITEMS, value.items(), JsonValueWriter::agendaItem);
        span(value.span());
        out.writeEndObject();
    }

    void signatory(Signatory value) throws IOException {
        out.writeStartObject();
        string(JsonWords.NAME, value.name());
        array(JsonWords.TITLES, value.titles(), JsonValueWriter::string);
        flag(JsonWords.SIGNED, value.signed());
        out.writeEndObject();
    }

    void annex(Annex value) throws IOException {
        out.writeStartObject();
        string(JsonWords.KIND, value.kind().key());
        string(JsonWords.NUMBER, value.number());
        array(JsonWords.LINES, value.lines(), JsonValueWriter::annexLine);
        string(JsonWords.TITLE, value.title());
        array(JsonWords.ORIGINAL_LANGUAGES, value.originalLanguages(), JsonValueWriter::language);
        language(JsonWords.LANGUAGE, value.language());
        if (value.masthead().isPresent()) {
            out.writeFieldName(JsonWords.MASTHEAD);
            masthead(value.masthead().get());
        }
        blocks(JsonWords.BODY, value.body());
        signature(value.signature());
        array(JsonWords.FOOTNOTES, value.footnotes(), JsonValueWriter::footnote);
        annexes(value.annexes());
        span(value.span());
        out.writeEndObject();
    }

    void annexLine(AnnexLine value) throws IOException {
        out.writeStartObject();
        string(JsonWords.KIND, value.kind().key());
        inlines(JsonWords.CONTENT, value.content());
        span(value.span());
        out.writeEndObject();
    }

    void footnote(Footnote value) throws IOException {
        out.writeStartObject();
        string(JsonWords.ID, value.id());
        string(JsonWords.MARK, value.mark());
        blocks(JsonWords.CONTENT, value.content());
        string(JsonWords.KIND, value.kind().key());
        span(value.span());
        out.writeEndObject();
    }

    void line(Line value) throws IOException {
        out.writeStartObject();
        inlines(JsonWords.CONTENT, value.content());
        span(value.span());
        out.writeEndObject();
    }

    void listItem(ListItem value) throws IOException {
        out.writeStartObject();
        string(JsonWords.MARK, value.mark());
        blocks(JsonWords.CONTENT, value.content());
        span(value.span());
        out.writeEndObject();
    }

    void tableRow(TableRow value) throws IOException {
        out.writeStartObject();
        flag(JsonWords.HEADER, value.header());
        array(JsonWords.CELLS, value.cells(), JsonValueWriter::tableCell);
        out.writeEndObject();
    }

    void tableCell(TableCell value) throws IOException {
        out.writeStartObject();
        inlines(JsonWords.CONTENT, value.content());
        if (value.columnSpan() != 1) {
            number(JsonWords.COLUMN_SPAN, value.columnSpan());
        }
        if (value.rowSpan() != 1) {
            number(JsonWords.ROW_SPAN, value.rowSpan());
        }
        if (value.alignment() != TableCell.Alignment.NONE) {
            string(JsonWords.ALIGNMENT, value.alignment().key());
        }
        out.writeEndObject();
    }

    void block(Block block) throws IOException {
        if (block instanceof Paragraph value) {
            start(JsonWords.PARAGRAPH);
            string(JsonWords.NUMBER, value.number());
            inlines(JsonWords.CONTENT, value.content());
            span(value.span());
        } else if (block instanceof Section value) {
            start(JsonWords.SECTION);
            string(JsonWords.NUMBER, value.number());
            inlines(JsonWords.HEADING, value.heading());
            blocks(JsonWords.CONTENT, value.content());
            span(value.span());
        } else if (block instanceof ListBlock value) {
            start(JsonWords.LIST);
            bool(JsonWords.ORDERED, value.ordered());
            array(JsonWords.ITEMS, value.items(), JsonValueWriter::listItem);
            span(value.span());
        } else if (block instanceof Table value) {
            start(JsonWords.TABLE);
            inlines(JsonWords.CAPTION, value.caption());
            array(JsonWords.ROWS, value.rows(), JsonValueWriter::tableRow);
            span(value.span());
        } else if (block instanceof Quotation value) {
            start(JsonWords.QUOTATION);
            blocks(JsonWords.CONTENT, value.content());
            span(value.span());
        } else if (block instanceof SignatureBlock value) {
            start(JsonWords.SIGNATURE_BLOCK);
            array(JsonWords.LINES, value.lines(), JsonValueWriter::line);
            array(JsonWords.SIGNATORIES, value.signatories(), JsonValueWriter::signatory);
            span(value.span());
        } else if (block instanceof Preformatted value) {
            start(JsonWords.PREFORMATTED);
            string(JsonWords.TEXT, value.text());
            span(value.span());
        } else {
            ThematicBreak value = (ThematicBreak) block;
            start(JsonWords.THEMATIC_BREAK);
            string(JsonWords.PRINTED, value.printed());
            span(value.span());
        }
        out.writeEndObject();
    }

    void inline(Inline inline) throws IOException {
        if (inline instanceof Text value) {
            start(JsonWords.TEXT);
            string(JsonWords.TEXT, value.text());
        } else if (inline instanceof SymbolReference value) {
            start(JsonWords.SYMBOL_REFERENCE);
            string(JsonWords.TEXT, value.text());
            array(JsonWords.SYMBOLS, value.symbols(), JsonValueWriter::symbol);
            span(value.span());
        } else if (inline instanceof FootnoteCall value) {
            start(JsonWords.FOOTNOTE_CALL);
            string(JsonWords.MARK, value.mark());
            string(JsonWords.NOTE, value.note());
            span(value.span());
        } else if (inline instanceof Emphasis value) {
            start(JsonWords.EMPHASIS);
            inlines(JsonWords.CONTENT, value.content());
        } else if (inline instanceof Strong value) {
            start(JsonWords.STRONG);
            inlines(JsonWords.CONTENT, value.content());
        } else if (inline instanceof Superscript value) {
            start(JsonWords.SUPERSCRIPT);
            inlines(JsonWords.CONTENT, value.content());
        } else if (inline instanceof Subscript value) {
            start(JsonWords.SUBSCRIPT);
            inlines(JsonWords.CONTENT, value.content());
        } else if (inline instanceof Link value) {
            start(JsonWords.LINK);
            string(JsonWords.TARGET, value.target());
            inlines(JsonWords.CONTENT, value.content());
        } else {
            start(JsonWords.LINE_BREAK);
        }
        out.writeEndObject();
    }

    void finding(Finding value) throws IOException {
        out.writeStartObject();
        string(JsonWords.CODE, value.code());
        string(JsonWords.SEVERITY, value.severity().key());
        string(JsonWords.MESSAGE, value.message());
        if (value.span().isPresent()) {
            out.writeFieldName(JsonWords.SPAN);
            sourceSpan(value.span().get());
        }
        string(JsonWords.POINTER, value.pointer());
        string(JsonWords.WORDS, value.words());
        string(JsonWords.EXPECTED, value.expected());
        string(JsonWords.FOUND, value.found());
        string(JsonWords.SUGGESTION, value.suggestion());
        out.writeEndObject();
    }

    void sourceSpan(SourceSpan value) throws IOException {
        out.writeStartObject();
        number(JsonWords.LINE, value.line());
        number(JsonWords.COLUMN, value.column());
        number(JsonWords.OFFSET, value.offset());
        number(JsonWords.LENGTH, value.length());
        out.writeEndObject();
    }

    private void organ(Organ value) throws IOException {
        string(value.key());
    }

    private void symbol(DocumentSymbol value) throws IOException {
        string(value.toString());
    }

    private void language(Language value) throws IOException {
        out.writeString(value.tag());
    }

    private void start(SerializableString type) throws IOException {
        out.writeStartObject();
        out.writeFieldName(JsonWords.TYPE);
        out.writeString(type);
    }

    private void signature(Optional<SignatureBlock> value) throws IOException {
        if (value.isPresent()) {
            out.writeFieldName(JsonWords.SIGNATURE);
            block(value.get());
        }
    }

    private void annexes(List<Annex> annexes) throws IOException {
        if (!annexes.isEmpty()) {
            nesting.down();
            array(JsonWords.ANNEXES, annexes, JsonValueWriter::annex);
            nesting.up();
        }
    }

    private void blocks(SerializableString name, List<Block> blocks) throws IOException {
        if (!blocks.isEmpty()) {
            nesting.down();
            out.writeFieldName(name);
            out.writeStartArray();
            // By index, as below: most lists have one or two members, and an iterator costs more than these.
            for (int i = 0; i < blocks.size(); i++) {
                block(blocks.get(i));
            }
            out.writeEndArray();
            nesting.up();
        }
    }

    private void inlines(SerializableString name, List<Inline> inlines) throws IOException {
        if (!inlines.isEmpty()) {
            nesting.down();
            out.writeFieldName(name);
            out.writeStartArray();
            for (int i = 0; i < inlines.size(); i++) {
                inline(inlines.get(i));
            }
            out.writeEndArray();
            nesting.up();
        }
    }

    private <T> void array(SerializableString name, List<T> values, Writing<? super T> writing) throws IOException {
        if (!values.isEmpty()) {
            out.writeFieldName(name);
            out.writeStartArray();
            for (int i = 0; i < values.size(); i++) {
                writing.write(this, values.get(i));
            }
            out.writeEndArray();
        }
    }

    private void flag(SerializableString name, boolean value) throws IOException {
        if (value) {
            bool(name, true);
        }
    }

    private void bool(SerializableString name, boolean value) throws IOException {
        out.writeFieldName(name);
        out.writeBoolean(value);
    }

    private void number(SerializableString name, int value) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(value);
    }

    private void date(SerializableString name, Optional<LocalDate> value) throws IOException {
        if (value.isPresent()) {
            string(name, value.get().toString());
        }
    }

    private void language(SerializableString name, Optional<Language> value) throws IOException {
        if (value.isPresent()) {
            string(name, value.get().tag());
        }
    }

    private void span(Optional<SourceSpan> value) throws IOException {
        if (positions && value.isPresent()) {
            out.writeFieldName(JsonWords.SPAN);
            sourceSpan(value.get());
        }
    }

    private void string(SerializableString name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            string(name, value.get());
        }
    }

    private void string(SerializableString name, String value) throws IOException {
        out.writeFieldName(name);
        string(value);
    }

    /** Writes any characters whatever: Jackson escapes surrogates, so that halves of pairs come through as well. */
    private void string(String value) throws IOException {
        out.writeString(value);
    }
}
