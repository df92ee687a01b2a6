package io.github.undoc.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.undoc.export.DocumentGenerator;
import io.github.undoc.export.TestLetters;
import io.github.undoc.model.DocumentContent;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Inline;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<Class<?>> UNIONS = Set.of(DocumentContent.class, Block.class, Inline.class);

    private final JsonNode schema = read(JsonSchema.text());
    private final Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.text(), InputFormat.JSON);

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theSchemaInTheDocumentationIsTheOneInTheJar() throws IOException {
        assertThat(Files.readString(Path.of("../docs/schema/undoc.schema.json")))
                .isEqualTo(JsonSchema.text());
        assertThat(schema.get("$id").asText()).isEqualTo(JsonSchema.ID);
    }

    @Test
    void everyOutputIsValid() {
        JsonWriter plain = JsonWriter.create();
        JsonWriter placed = JsonWriter.builder().positions(true).build();
        for (long seed = 0; seed < DocumentGenerator.count(); seed++) {
            JsonNode json = read((seed % 2 == 0 ? placed : plain).writeToString(DocumentGenerator.of(seed)));
            assertThat(validator.validate(json)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void everyLetterIsValid() {
        JsonWriter writer = JsonWriter.builder().positions(true).build();
        TestLetters.all()
                .forEach((name, result) -> assertThat(validator.validate(read(writer.writeToString(result.document()))))
                        .as(name)
                        .isEmpty());
    }

    @Test
    void whatTheSchemaForbidsIsFound() {
        for (String json : List.of(
                "{}",
                "{\"content\":{\"type\":\"novel\"}}",
                "{\"content\":{\"type\":\"letter\"},\"extra\":1}",
                "{\"content\":{\"type\":\"letter\",\"body\":[{\"type\":\"paragraph\",\"text\":\"a\"}]}}",
                "{\"content\":{\"type\":\"letter\",\"body\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\"}]}]}}",
                "{\"content\":{\"type\":\"letter\",\"form\":\"postcard\"}}")) {
            assertThat(validator.validate(json, InputFormat.JSON)).as(json).isNotEmpty();
        }
    }

    /** Each definition has the fields of its type, in the same order of types; each list of words those of its enum. */
    @Test
    void theSchemaSaysWhatTheTypesSay() {
        Map<String, Class<?>> types = typesByName();

        Set<String> defined = new TreeSet<>();
        schema.get("$defs").fieldNames().forEachRemaining(defined::add);
        defined.removeAll(Set.of("Date", "Content"));
        Set<String> expected = new TreeSet<>(types.keySet());
        expected.remove("UnDocument");
        expected.remove("DocumentContent");
        expected.addAll(Set.of("Organ", "State", "Symbol", "Language"));
        assertThat(defined).isEqualTo(expected);

        types.forEach((name, type) -> {
            if (UNIONS.contains(type)) {
                JsonNode union = definition(name);
                Set<String> words = Arrays.stream(
                                type.getAnnotation(JsonSubTypes.class).value())
                        .map(sub ->
                                sub.value().getAnnotation(JsonTypeName.class).value())
                        .collect(Collectors.toSet());
                assertThat(words(union.get("properties").get("type"))).as(name).isEqualTo(words);
                assertThat(union.get("allOf")).as(name).hasSize(words.size());
            } else {
                checkFields(name, type);
            }
        });
    }

    private void checkFields(String name, Class<?> type) {
        JsonNode definition = definition(name);
        Map<String, Type> fields = fields(type);
        Set<String> expected = new TreeSet<>(fields.keySet());
        JsonTypeName typeName = type.getAnnotation(JsonTypeName.class);
        if (typeName != null) {
            expected.add("type");
            assertThat(definition.get("properties").get("type").get("const").asText())
                    .isEqualTo(typeName.value());
        }
        Set<String> properties = new TreeSet<>();
        definition.get("properties").fieldNames().forEachRemaining(properties::add);
        assertThat(properties).as(name).isEqualTo(expected);
        fields.forEach((field, fieldType) ->
                checkType(name + "." + field, definition.get("properties").get(field), fieldType));
    }

    private static void checkType(String where, JsonNode property, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == List.class) {
                assertThat(property.path("type").asText()).as(where).isEqualTo("array");
                checkType(where, property.get("items"), argument);
            } else {
                checkType(where, property, argument);
            }
            return;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            assertThat(words(property)).as(where).isEqualTo(keys(plain));
        } else if (plain == String.class) {
            assertThat(property.path("type").asText()).as(where).isEqualTo("string");
        } else if (plain == boolean.class) {
            assertThat(property.path("type").asText()).as(where).isEqualTo("boolean");
        } else if (plain == int.class) {
            assertThat(property.path("type").asText()).as(where).isEqualTo("integer");
        } else {
            String name = switch (plain.getSimpleName()) {
                case "LocalDate" -> "Date";
                case "DocumentSymbol" -> "Symbol";
                case "DocumentContent" -> "Content";
                default -> plain.getSimpleName();
            };
            assertThat(property.path("$ref").asText()).as(where).isEqualTo("#/$defs/" + name);
        }
    }

    /** Leaving out any field that is not required must still read; leaving out one that is must not. */
    @Test
    void requiredIsWhatCannotBeRead() {
        typesByName().forEach((name, type) -> {
            Set<String> required = new TreeSet<>();
            definition(name).path("required").forEach(node -> required.add(node.asText()));
            required.remove("type");
            Set<String> mandatory = new TreeSet<>();
            if (!UNIONS.contains(type) && !type.isRecord()) {
                fields(type).forEach((field, fieldType) -> {
                    if (fieldType instanceof Class<?> && !method(type, field).isDefault()) {
                        mandatory.add(field);
                    }
                });
                assertThat(required).as(name).isEqualTo(mandatory);
            }
        });
    }

    @Test
    void theGeneratorUsesEveryField() {
        Set<String> seen = new TreeSet<>();
        JsonWriter placed = JsonWriter.builder().positions(true).build();
        for (long seed = 0; seed < 500; seed++) {
            collect("UnDocument", read(placed.writeToString(DocumentGenerator.of(seed))), seen);
        }
        Set<String> defined = new TreeSet<>();
        typesByName().forEach((name, type) -> {
            if (!UNIONS.contains(type) && !name.equals("Finding")) {
                definition(name).get("properties").fieldNames().forEachRemaining(f -> defined.add(name + "." + f));
            }
        });
        assertThat(seen).isEqualTo(defined);
    }

    /** Notes which fields of which definitions a value uses. */
    private void collect(String name, JsonNode value, Set<String> seen) {
        JsonNode definition = definition(name);
        if (definition.has("allOf")) {
            for (JsonNode alternative : definition.get("allOf")) {
                if (alternative
                        .at("/if/properties/type/const")
                        .asText()
                        .equals(value.get("type").asText())) {
                    collect(referred(alternative.get("then")), value, seen);
                }
            }
            return;
        }
        value.properties().forEach(field -> {
            seen.add(name + "." + field.getKey());
            JsonNode property = definition.get("properties").get(field.getKey());
            if (property.has("$ref") && field.getValue().isObject()) {
                collect(referred(property), field.getValue(), seen);
            } else if (property.path("items").has("$ref")) {
                for (JsonNode item : field.getValue()) {
                    if (item.isObject()) {
                        collect(referred(property.get("items")), item, seen);
                    }
                }
            }
        });
    }

    private static String referred(JsonNode node) {
        String reference = node.get("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private JsonNode definition(String name) {
        return switch (name) {
            case "UnDocument" -> schema;
            case "DocumentContent" -> schema.get("$defs").get("Content");
            default -> schema.get("$defs").get(name);
        };
    }

    /** All value types that can be reached from a document, and findings. */
    private static Map<String, Class<?>> typesByName() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(UnDocument.class, io.github.undoc.model.Finding.class));
        Consumer<Type> reach = new Consumer<>() {
            @Override
            public void accept(Type type) {
                if (type instanceof ParameterizedType generic) {
                    Arrays.stream(generic.getActualTypeArguments()).forEach(this);
                } else if (type instanceof Class<?> plain && (plain.isSealed() || plain == SourceSpan.class)) {
                    open.add(plain);
                }
            }
        };
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (types.put(type.getSimpleName(), type) == null) {
                if (UNIONS.contains(type)) {
                    open.addAll(List.of(type.getPermittedSubclasses()));
                } else {
                    fields(type).values().forEach(reach);
                }
            }
        }
        return types;
    }

    private static Map<String, Type> fields(Class<?> type) {
        Map<String, Type> fields = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                fields.put(component.getName(), component.getGenericType());
            }
            return fields;
        }
        Class<?> implementation = Arrays.stream(type.getPermittedSubclasses())
                .filter(permitted -> !permitted.isMemberClass())
                .findFirst()
                .orElseThrow();
        for (Method method : implementation.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonProperty.class)) {
                fields.put(method.getName(), method.getGenericReturnType());
            }
        }
        return fields;
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> words(JsonNode property) {
        List<String> words = new ArrayList<>();
        property.path("enum").forEach(node -> words.add(node.asText()));
        return new LinkedHashSet<>(words);
    }

    private static Set<String> keys(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> {
                    try {
                        Method key = Arrays.stream(type.getMethods())
                                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                                .findFirst()
                                .orElseThrow();
                        return (String) key.invoke(constant);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(e.getMessage(), e);
                    }
                })
                .collect(Collectors.toSet());
    }
}
