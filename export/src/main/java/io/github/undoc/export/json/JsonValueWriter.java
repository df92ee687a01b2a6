package io.github.undoc.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
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
        out.writeFieldName("masthead");
        masthead(value.masthead());
        language("language", value.language());
        out.writeFieldName("content");
        content(value.content());
        array("footnotes", value.footnotes(), JsonValueWriter::footnote);
        annexes(value.annexes());
        out.writeEndObject();
    }

    void masthead(Masthead value) throws IOException {
        out.writeStartObject();
        array("lines", value.lines(), JsonValueWriter::mastheadLine);
        array("organs", value.organs(), JsonValueWriter::organ);
        array("symbols", value.symbols(), JsonValueWriter::symbol);
        if (value.distribution().isPresent()) {
            out.writeStringField("distribution", value.distribution().get().key());
        }
        date("date", value.date());
        language("language", value.language());
        array("originalLanguages", value.originalLanguages(), JsonValueWriter::language);
        array("sessions", value.sessions(), JsonValueWriter::session);
        array("agendaItems", value.agendaItems(), JsonValueWriter::agendaItem);
        array("agendaTitles", value.agendaTitles(), JsonValueWriter::string);
        string("committee", value.committee());
        string("jobNumber", value.jobNumber());
        out.writeEndObject();
    }

    void mastheadLine(MastheadLine value) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", value.kind().key());
        inlines("content", value.content());
        span(value.span());
        out.writeEndObject();
    }

    void session(Session value) throws IOException {
        out.writeStartObject();
        string("organ", value.organ().key());
        out.writeStringField("kind", value.kind().key());
        out.writeNumberField("number", value.number());
        flag("resumed", value.resumed());
        out.writeEndObject();
    }

    void agendaItem(AgendaItem value) throws IOException {
        out.writeStartObject();
        out.writeNumberField("number", value.number());
        array("subItems", value.subItems(), JsonValueWriter::string);
        out.writeStringField("list", value.list().key());
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
        start("letter");
        out.writeStringField("form", value.form().key());
        inlines("title", value.title());
        date("date", value.date());
        array("senders", value.senders(), JsonValueWriter::sender);
        array("addressees", value.addressees(), JsonValueWriter::addressee);
        blocks("body", value.body());
        if (value.circulationRequest().isPresent()) {
            out.writeFieldName("circulationRequest");
            circulationRequest(value.circulationRequest().get());
        }
        signature(value.signature());
        span(value.span());
        out.writeEndObject();
    }

    private void other(OtherDocument value) throws IOException {
        start("other");
        out.writeStringField("kind", value.kind().key());
        array("title", value.title(), JsonValueWriter::line);
        blocks("body", value.body());
        span(value.span());
        out.writeEndObject();
    }

    void sender(Sender value) throws IOException {
        out.writeStartObject();
        out.writeStringField("office", value.office().key());
        Optional<State> state = value.state();
        if (state.isPresent()) {
            out.writeStringField("state", state.get().code());
        }
        string("body", value.body());
        string("printed", value.printed());
        out.writeEndObject();
    }

    void addressee(Addressee value) throws IOException {
        out.writeStartObject();
        out.writeStringField("role", value.role().key());
        string("printed", value.printed());
        out.writeEndObject();
    }

    void circulationRequest(CirculationRequest value) throws IOException {
        out.writeStartObject();
        array("organs", value.organs(), JsonValueWriter::organ);
        array("items", value.items(), JsonValueWriter::agendaItem);
        span(value.span());
        out.writeEndObject();
    }

    void signatory(Signatory value) throws IOException {
        out.writeStartObject();
        string("name", value.name());
        array("titles", value.titles(), JsonValueWriter::string);
        flag("signed", value.signed());
        out.writeEndObject();
    }

    void annex(Annex value) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", value.kind().key());
        string("number", value.number());
        array("lines", value.lines(), JsonValueWriter::annexLine);
        string("title", value.title());
        array("originalLanguages", value.originalLanguages(), JsonValueWriter::language);
        language("language", value.language());
        if (value.masthead().isPresent()) {
            out.writeFieldName("masthead");
            masthead(value.masthead().get());
        }
        blocks("body", value.body());
        signature(value.signature());
        array("footnotes", value.footnotes(), JsonValueWriter::footnote);
        annexes(value.annexes());
        span(value.span());
        out.writeEndObject();
    }

    void annexLine(AnnexLine value) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", value.kind().key());
        inlines("content", value.content());
        span(value.span());
        out.writeEndObject();
    }

    void footnote(Footnote value) throws IOException {
        out.writeStartObject();
        string("id", value.id());
        string("mark", value.mark());
        blocks("content", value.content());
        out.writeStringField("kind", value.kind().key());
        span(value.span());
        out.writeEndObject();
    }

    void line(Line value) throws IOException {
        out.writeStartObject();
        inlines("content", value.content());
        span(value.span());
        out.writeEndObject();
    }

    void listItem(ListItem value) throws IOException {
        out.writeStartObject();
        string("mark", value.mark());
        blocks("content", value.content());
        span(value.span());
        out.writeEndObject();
    }

    void tableRow(TableRow value) throws IOException {
        out.writeStartObject();
        flag("header", value.header());
        array("cells", value.cells(), JsonValueWriter::tableCell);
        out.writeEndObject();
    }

    void tableCell(TableCell value) throws IOException {
        out.writeStartObject();
        inlines("content", value.content());
        if (value.columnSpan() != 1) {
            out.writeNumberField("columnSpan", value.columnSpan());
        }
        if (value.rowSpan() != 1) {
            out.writeNumberField("rowSpan", value.rowSpan());
        }
        if (value.alignment() != TableCell.Alignment.NONE) {
            out.writeStringField("alignment", value.alignment().key());
        }
        out.writeEndObject();
    }

    void block(Block block) throws IOException {
        if (block instanceof Paragraph value) {
            start("paragraph");
            string("number", value.number());
            inlines("content", value.content());
            span(value.span());
        } else if (block instanceof Section value) {
            start("section");
            string("number", value.number());
            inlines("heading", value.heading());
            blocks("content", value.content());
            span(value.span());
        } else if (block instanceof ListBlock value) {
            start("list");
            out.writeBooleanField("ordered", value.ordered());
            array("items", value.items(), JsonValueWriter::listItem);
            span(value.span());
        } else if (block instanceof Table value) {
            start("table");
            inlines("caption", value.caption());
            array("rows", value.rows(), JsonValueWriter::tableRow);
            span(value.span());
        } else if (block instanceof Quotation value) {
            start("quotation");
            blocks("content", value.content());
            span(value.span());
        } else if (block instanceof SignatureBlock value) {
            start("signature-block");
            array("lines", value.lines(), JsonValueWriter::line);
            array("signatories", value.signatories(), JsonValueWriter::signatory);
            span(value.span());
        } else if (block instanceof Preformatted value) {
            start("preformatted");
            string("text", value.text());
            span(value.span());
        } else {
            ThematicBreak value = (ThematicBreak) block;
            start("thematic-break");
            string("printed", value.printed());
            span(value.span());
        }
        out.writeEndObject();
    }

    void inline(Inline inline) throws IOException {
        if (inline instanceof Text value) {
            start("text");
            string("text", value.text());
        } else if (inline instanceof SymbolReference value) {
            start("symbol-reference");
            string("text", value.text());
            array("symbols", value.symbols(), JsonValueWriter::symbol);
            span(value.span());
        } else if (inline instanceof FootnoteCall value) {
            start("footnote-call");
            string("mark", value.mark());
            string("note", value.note());
            span(value.span());
        } else if (inline instanceof Emphasis value) {
            start("emphasis");
            inlines("content", value.content());
        } else if (inline instanceof Strong value) {
            start("strong");
            inlines("content", value.content());
        } else if (inline instanceof Superscript value) {
            start("superscript");
            inlines("content", value.content());
        } else if (inline instanceof Subscript value) {
            start("subscript");
            inlines("content", value.content());
        } else if (inline instanceof Link value) {
            start("link");
            string("target", value.target());
            inlines("content", value.content());
        } else {
            start("line-break");
        }
        out.writeEndObject();
    }

    void finding(Finding value) throws IOException {
        out.writeStartObject();
        string("code", value.code());
        out.writeStringField("severity", value.severity().key());
        string("message", value.message());
        if (value.span().isPresent()) {
            out.writeFieldName("span");
            sourceSpan(value.span().get());
        }
        string("pointer", value.pointer());
        string("words", value.words());
        string("expected", value.expected());
        string("found", value.found());
        string("suggestion", value.suggestion());
        out.writeEndObject();
    }

    void sourceSpan(SourceSpan value) throws IOException {
        out.writeStartObject();
        out.writeNumberField("line", value.line());
        out.writeNumberField("column", value.column());
        out.writeNumberField("offset", value.offset());
        out.writeNumberField("length", value.length());
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

    private void start(String type) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", type);
    }

    private void signature(Optional<SignatureBlock> value) throws IOException {
        if (value.isPresent()) {
            out.writeFieldName("signature");
            block(value.get());
        }
    }

    private void annexes(List<Annex> annexes) throws IOException {
        if (!annexes.isEmpty()) {
            nesting.down();
            array("annexes", annexes, JsonValueWriter::annex);
            nesting.up();
        }
    }

    private void blocks(String name, List<Block> blocks) throws IOException {
        if (!blocks.isEmpty()) {
            nesting.down();
            out.writeArrayFieldStart(name);
            for (Block block : blocks) {
                block(block);
            }
            out.writeEndArray();
            nesting.up();
        }
    }

    private void inlines(String name, List<Inline> inlines) throws IOException {
        if (!inlines.isEmpty()) {
            nesting.down();
            out.writeArrayFieldStart(name);
            for (Inline inline : inlines) {
                inline(inline);
            }
            out.writeEndArray();
            nesting.up();
        }
    }

    private <T> void array(String name, List<T> values, Writing<? super T> writing) throws IOException {
        if (!values.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (T value : values) {
                writing.write(this, value);
            }
            out.writeEndArray();
        }
    }

    private void flag(String name, boolean value) throws IOException {
        if (value) {
            out.writeBooleanField(name, true);
        }
    }

    private void date(String name, Optional<LocalDate> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get().toString());
        }
    }

    private void language(String name, Optional<Language> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get().tag());
        }
    }

    private void span(Optional<SourceSpan> value) throws IOException {
        if (positions && value.isPresent()) {
            out.writeFieldName("span");
            sourceSpan(value.get());
        }
    }

    private void string(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            string(name, value.get());
        }
    }

    private void string(String name, String value) throws IOException {
        out.writeFieldName(name);
        string(value);
    }

    /** Writes any characters whatever: Jackson escapes surrogates, so that halves of pairs come through as well. */
    private void string(String value) throws IOException {
        out.writeString(value);
    }
}
