package io.github.undoc.cli.internal.symbol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.undoc.model.Language;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.symbol.JointReading;
import io.github.undoc.model.symbol.JointSymbol;
import io.github.undoc.model.symbol.SymbolElement;
import io.github.undoc.model.symbol.SymbolParseException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Explains symbols as JSON: one object, or one to a line. */
public final class JsonExplainer implements SymbolExplainer {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    /**
     * Begins.
     *
     * @param out where to write; left open
     * @param pretty true to indent, false for one object to a line
     * @throws IOException if it cannot be written
     */
    public JsonExplainer(OutputStream out, boolean pretty) throws IOException {
        this.json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        if (pretty) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer =
                    new DefaultPrettyPrinter(Separators.createDefaultInstance().withRootSeparator(""));
            printer.indentObjectsWith(indenter);
            printer.indentArraysWith(indenter);
            json.setPrettyPrinter(printer);
        } else {
            json.setRootValueSeparator(null);
        }
    }

    @Override
    public void explain(JointReading reading) throws IOException {
        json.writeStartObject();
        json.writeStringField("input", reading.input());
        json.writeBooleanField("accepted", reading.acceptance().accepted());
        json.writeStringField("acceptance", key(reading.acceptance()));
        if (reading.problem().isPresent()) {
            SymbolParseException problem = reading.problem().get();
            json.writeNumberField("position", problem.position());
            json.writeStringField("reason", problem.reason());
        }
        if (reading.symbol().isPresent()) {
            JointSymbol joint = reading.symbol().get();
            json.writeStringField("canonical", joint.canonical());
            json.writeArrayFieldStart("symbols");
            for (DocumentSymbol symbol : joint.members()) {
                symbol(symbol);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void symbol(DocumentSymbol symbol) throws IOException {
        json.writeStartObject();
        json.writeStringField("symbol", symbol.toString());
        json.writeStringField("canonical", symbol.canonical());
        json.writeStringField("kind", symbol.kind().key());
        json.writeStringField("acceptance", key(symbol.acceptance()));
        json.writeStringField("series", symbol.series());
        organ(symbol);
        strings("bodies", symbol.bodies());
        if (symbol.session().isPresent()) {
            session(symbol.session().get());
        }
        if (symbol.year().isPresent()) {
            json.writeNumberField("year", symbol.year().getAsInt());
        }
        if (symbol.nature().isPresent()) {
            json.writeStringField("nature", symbol.nature().get().word());
        }
        if (symbol.number().isPresent()) {
            json.writeNumberField("number", symbol.number().getAsInt());
        }
        optional("letter", symbol.letter().map(SymbolElement.Letter::text));
        optional("country", symbol.country());
        modifications(symbol.modifications());
        strings("parts", symbol.parts().stream().map(SymbolElement.Part::text).toList());
        optional("base", symbol.base().map(DocumentSymbol::toString));
        if (symbol.reissues() > 0) {
            json.writeNumberField("reissues", symbol.reissues());
        }
        json.writeStringField("address", symbol.publicAddress().toString());
        elements(symbol.elements());
        strings("notes", DocumentSymbol.read(symbol.toString()).notes());
        json.writeEndObject();
    }

    private void organ(DocumentSymbol symbol) throws IOException {
        Organ organ = symbol.issuingOrgan();
        json.writeObjectFieldStart("organ");
        json.writeStringField("key", organ.key());
        json.writeStringField("name", symbol.issuingBody().orElse(organ.name(Language.ENGLISH)));
        json.writeEndObject();
    }

    private void session(Session session) throws IOException {
        json.writeObjectFieldStart("session");
        json.writeStringField("organ", session.organ().key());
        json.writeStringField("kind", key(session.kind()));
        json.writeNumberField("number", session.number());
        json.writeEndObject();
    }

    private void modifications(List<SymbolElement.Modification> modifications) throws IOException {
        if (modifications.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("modifications");
        for (SymbolElement.Modification modification : modifications) {
            json.writeStartObject();
            json.writeStringField("kind", key(modification.kind()));
            if (modification.first() > 0) {
                json.writeNumberField("number", modification.first());
            }
            if (modification.last() != modification.first()) {
                json.writeNumberField("last", modification.last());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void elements(List<SymbolElement> elements) throws IOException {
        json.writeArrayFieldStart("elements");
        for (SymbolElement element : elements) {
            json.writeStartObject();
            json.writeStringField("type", element.type());
            json.writeStringField("text", element.text());
            optional("meaning", element.meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void optional(String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        }
    }

    private void strings(String field, List<String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
