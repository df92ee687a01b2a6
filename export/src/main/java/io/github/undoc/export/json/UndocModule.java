package io.github.undoc.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleAbstractTypeResolver;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.undoc.model.Addressee;
import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.DocumentContent;
import io.github.undoc.model.Finding;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.Sender;
import io.github.undoc.model.Session;
import io.github.undoc.model.Signatory;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.model.text.TableCell;
import io.github.undoc.model.text.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Teaches a Jackson mapper the values of the model. It is registered by {@code findAndRegisterModules()} or by hand, and
 * brings {@link Jdk8Module} and {@link JavaTimeModule} with it.
 *
 * <p>The form written is the one of {@link JsonWriter}, whatever the mapper is set to: dates in ISO form, symbols, organs,
 * States and languages as strings, no empty field. Immutable; one instance may serve many mappers.
 *
 * @since 0.1.0
 */
public final class UndocModule extends Module {

    private final boolean positions;

    /** Makes a module that leaves out places in the source text. */
    public UndocModule() {
        this(false);
    }

    /**
     * Makes a module.
     *
     * @param positions whether to write where values stood in the source text; they are read in any case
     */
    public UndocModule(boolean positions) {
        this.positions = positions;
    }

    @Override
    public String getModuleName() {
        return "undoc";
    }

    @Override
    public Version version() {
        return new Version(0, 1, 0, null, "io.github.undoc", "undoc-export");
    }

    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new Jdk8Module(), new JavaTimeModule());
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new SimpleSerializers(serializers(positions)));
        context.addAbstractTypeResolver(implementations());
    }

    private static List<JsonSerializer<?>> serializers(boolean positions) {
        Map<Class<?>, JsonValueWriter.Writing<?>> writings = new LinkedHashMap<>();
        put(writings, UnDocument.class, JsonValueWriter::document);
        put(writings, DocumentContent.class, JsonValueWriter::content);
        put(writings, Masthead.class, JsonValueWriter::masthead);
        put(writings, MastheadLine.class, JsonValueWriter::mastheadLine);
        put(writings, Session.class, JsonValueWriter::session);
        put(writings, AgendaItem.class, JsonValueWriter::agendaItem);
        put(writings, Sender.class, JsonValueWriter::sender);
        put(writings, Addressee.class, JsonValueWriter::addressee);
        put(writings, CirculationRequest.class, JsonValueWriter::circulationRequest);
        put(writings, Signatory.class, JsonValueWriter::signatory);
        put(writings, Annex.class, JsonValueWriter::annex);
        put(writings, AnnexLine.class, JsonValueWriter::annexLine);
        put(writings, Finding.class, JsonValueWriter::finding);
        put(writings, SourceSpan.class, JsonValueWriter::sourceSpan);
        put(writings, Block.class, JsonValueWriter::block);
        put(writings, Inline.class, JsonValueWriter::inline);
        put(writings, Footnote.class, JsonValueWriter::footnote);
        put(writings, Line.class, JsonValueWriter::line);
        put(writings, ListItem.class, JsonValueWriter::listItem);
        put(writings, TableRow.class, JsonValueWriter::tableRow);
        put(writings, TableCell.class, JsonValueWriter::tableCell);
        List<JsonSerializer<?>> serializers = new ArrayList<>();
        writings.forEach((type, writing) -> serializers.add(new ValueSerializer<>(type, writing, positions)));
        return serializers;
    }

    private static <T> void put(
            Map<Class<?>, JsonValueWriter.Writing<?>> writings, Class<T> type, JsonValueWriter.Writing<T> writing) {
        writings.put(type, writing);
    }

    private static SimpleAbstractTypeResolver implementations() {
        SimpleAbstractTypeResolver resolver = new SimpleAbstractTypeResolver();
        List<Class<?>> types = new ArrayList<>(List.of(
                UnDocument.class,
                Letter.class,
                OtherDocument.class,
                Masthead.class,
                MastheadLine.class,
                Session.class,
                AgendaItem.class,
                Sender.class,
                Addressee.class,
                CirculationRequest.class,
                Signatory.class,
                Annex.class,
                AnnexLine.class,
                Finding.class,
                Footnote.class,
                Line.class,
                ListItem.class,
                TableRow.class,
                TableCell.class));
        types.addAll(List.of(Block.class.getPermittedSubclasses()));
        types.addAll(List.of(Inline.class.getPermittedSubclasses()));
        for (Class<?> type : types) {
            map(resolver, type);
        }
        return resolver;
    }

    /** Maps a value type to its generated implementation, which its sealed declaration names. */
    private static <T> void map(SimpleAbstractTypeResolver resolver, Class<T> type) {
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (!permitted.isMemberClass()) {
                resolver.addMapping(type, permitted.asSubclass(type));
            }
        }
    }

    private static final class ValueSerializer<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient JsonValueWriter.Writing<T> writing;
        private final boolean positions;

        @SuppressWarnings("unchecked") // put() pairs types and writings
        ValueSerializer(Class<?> type, JsonValueWriter.Writing<?> writing, boolean positions) {
            super((Class<T>) type);
            this.writing = (JsonValueWriter.Writing<T>) writing;
            this.positions = positions;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            writing.write(new JsonValueWriter(out, positions), value);
        }

        /** The values write their type themselves. */
        @Override
        public void serializeWithType(
                T value, JsonGenerator out, SerializerProvider provider, TypeSerializer typeSerializer)
                throws IOException {
            serialize(value, out, provider);
        }
    }
}
