package io.github.undoc.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.undoc.export.DocumentGenerator;
import io.github.undoc.export.TestLetters;
import io.github.undoc.export.internal.SafeXml;
import io.github.undoc.export.xml.bound.Bound;
import io.github.undoc.export.xml.bound.XmlDocument;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElementRefs;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class XmlSchemaTest {

    private static final String HEAD = "<document xmlns=\"" + XmlDocumentSchema.NAMESPACE + "\">";

    @Test
    void theSchemaInTheDocumentationIsTheOneInTheJar() throws IOException {
        assertThat(Files.readString(Path.of("../docs/schema/undoc.xsd"))).isEqualTo(XmlDocumentSchema.text());
        assertThat(Path.of("../docs/schema/xml.xsd"))
                .hasSameTextualContentAs(Path.of("src/main/resources/io/github/undoc/export/xml/xml.xsd"));
    }

    @Test
    void everyOutputIsValid() throws SAXException {
        Validator validator = SafeXml.validator(XmlDocumentSchema.compiled());
        XmlWriter plain = XmlWriter.create();
        XmlWriter placed = XmlWriter.builder().positions(true).build();
        for (long seed = 0; seed < DocumentGenerator.count(); seed++) {
            String xml = (seed % 2 == 0 ? placed : plain).writeToString(DocumentGenerator.of(seed));
            String name = "seed " + seed;
            assertThatCode(() -> validator.validate(new StreamSource(new StringReader(xml))))
                    .as(name)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void everyLetterIsValid() throws SAXException {
        Validator validator = SafeXml.validator(XmlDocumentSchema.compiled());
        XmlWriter writer = XmlWriter.builder().positions(true).build();
        TestLetters.all().forEach((name, result) -> {
            String xml = writer.writeToString(result.document());
            assertThatCode(() -> validator.validate(new StreamSource(new StringReader(xml))))
                    .as(name)
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void whatTheSchemaForbidsIsFound() throws SAXException {
        Validator validator = SafeXml.validator(XmlDocumentSchema.compiled());
        for (String xml : List.of(
                "<document/>",
                HEAD + "</document>",
                HEAD + "<letter/><extra/></document>",
                HEAD + "<letter extra=\"1\"/></document>",
                HEAD + "<letter form=\"postcard\"/></document>",
                HEAD + "<letter><body>loose text</body></letter></document>",
                HEAD + "<letter><body><list/></body></letter></document>",
                HEAD + "<letter date=\"yesterday\"/></document>",
                HEAD + "<letter span=\"1 2\"/></document>",
                HEAD + "<letter><title><char code=\"1\"/></title></letter></document>")) {
            assertThatThrownBy(() -> validator.validate(new StreamSource(new StringReader(xml))))
                    .as(xml)
                    .isInstanceOf(SAXException.class);
        }
    }

    /** Each type of the schema must have the attributes and elements of its class, and every class a type. */
    @Test
    void theSchemaSaysWhatTheClassesSay() throws IOException, SAXException, ParserConfigurationException {
        Map<String, Set<String>> fromClasses = new TreeMap<>();
        addClass(XmlDocument.class, fromClasses);
        Map<String, Set<String>> ours = new SchemaTypes(XmlDocumentSchema.text()).read();

        // Two kinds of line differ only in the words of an attribute, which are strings to the classes.
        Set<String> line = fromClasses.remove("xmlLine");
        assertThat(ours.remove("xmlMastheadLine")).isEqualTo(line);
        assertThat(ours.remove("xmlAnnexLine")).isEqualTo(line);
        // These share a class with such as have a place.
        for (String unplaced :
                List.of("xmlEmphasis", "xmlStrong", "xmlSuperscript", "xmlSubscript", "xmlLink", "xmlCell")) {
            Objects.requireNonNull(fromClasses.get(unplaced)).remove("@span");
        }
        assertThat(ours).isEqualTo(fromClasses);
    }

    private static void addClass(Class<?> type, Map<String, Set<String>> types) {
        String name = type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.getSimpleName().substring(1);
        Set<String> fields = new TreeSet<>();
        if (types.putIfAbsent(name, fields) != null) {
            return;
        }
        List<Class<?>> used = new ArrayList<>();
        for (Class<?> owner = type; owner != Object.class; owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
                if (attribute != null) {
                    fields.add("@" + named(attribute.name(), field) + (attribute.required() ? "!" : ""));
                }
                if (field.isAnnotationPresent(XmlMixed.class)) {
                    fields.add("mixed");
                }
                for (XmlElement element : field.getAnnotationsByType(XmlElement.class)) {
                    fields.add(named(element.name(), field));
                    used.add(itemType(field));
                }
                if (field.isAnnotationPresent(XmlElements.class)) {
                    for (XmlElement element :
                            field.getAnnotation(XmlElements.class).value()) {
                        fields.add(element.name());
                        used.add(element.type());
                    }
                }
                List<XmlElementRef> refs = new ArrayList<>();
                if (field.isAnnotationPresent(XmlElementRef.class)) {
                    refs.add(field.getAnnotation(XmlElementRef.class));
                }
                if (field.isAnnotationPresent(XmlElementRefs.class)) {
                    refs.addAll(
                            List.of(field.getAnnotation(XmlElementRefs.class).value()));
                }
                for (XmlElementRef ref : refs) {
                    fields.add(ref.type().getAnnotation(XmlRootElement.class).name());
                    used.add(ref.type());
                }
            }
        }
        used.removeIf(item -> !Bound.class.isAssignableFrom(item));
        used.forEach(item -> addClass(item, types));
    }

    private static String named(String name, Field field) {
        return name.equals("##default") ? field.getName() : name;
    }

    private static Class<?> itemType(Field field) {
        return field.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : field.getType();
    }

    /** Reads which attributes and elements each complex type of a schema has, those it inherits included. */
    private static final class SchemaTypes {

        private final Map<String, Element> types = new TreeMap<>();
        private final Map<String, Element> groups = new TreeMap<>();

        SchemaTypes(String schema) throws IOException, SAXException, ParserConfigurationException {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(schema)));
            for (Node node = document.getDocumentElement().getFirstChild();
                    node != null;
                    node = node.getNextSibling()) {
                if (node instanceof Element element && element.getLocalName().equals("complexType")) {
                    types.put(element.getAttribute("name"), element);
                } else if (node instanceof Element element
                        && element.getLocalName().equals("group")) {
                    groups.put(element.getAttribute("name"), element);
                }
            }
        }

        Map<String, Set<String>> read() {
            Map<String, Set<String>> fields = new TreeMap<>();
            types.forEach((name, type) -> fields.put(name, fields(type)));
            return fields;
        }

        private Set<String> fields(Element type) {
            Set<String> fields = new TreeSet<>();
            Deque<Element> open = new ArrayDeque<>(List.of(type));
            while (!open.isEmpty()) {
                Element element = open.remove();
                switch (element.getLocalName()) {
                    case "element" -> fields.add(name(element));
                    case "attribute" -> fields.add("@" + name(element) + required(element));
                    case "extension" ->
                        open.add(Objects.requireNonNull(types.get(plain(element.getAttribute("base")))));
                    case "group" -> {
                        if (element.hasAttribute("ref")) {
                            open.add(Objects.requireNonNull(groups.get(plain(element.getAttribute("ref")))));
                        }
                    }
                    case "complexType" -> {
                        if (element.getAttribute("mixed").equals("true")) {
                            fields.add("mixed");
                        }
                    }
                    default -> {}
                }
                if (!element.getLocalName().equals("element")) {
                    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
                        if (node instanceof Element child) {
                            open.add(child);
                        }
                    }
                }
            }
            return fields;
        }

        private static String required(Element attribute) {
            return attribute.getAttribute("use").equals("required") ? "!" : "";
        }

        private static String name(Element element) {
            return plain(element.getAttribute(element.hasAttribute("name") ? "name" : "ref"));
        }

        private static String plain(String name) {
            return name.substring(name.indexOf(':') + 1);
        }
    }
}
