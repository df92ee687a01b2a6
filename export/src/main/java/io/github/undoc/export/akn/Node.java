package io.github.undoc.export.akn;

import io.github.undoc.export.internal.SafeXml;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of a file being read, with its children: elements, stretches of text, and marks where text ends. */
final class Node {

    /** Stands among the children where a stretch of text ends that the eye cannot see end. */
    static final Object TEXT_END = new Object();

    final String namespace;
    final String name;
    final int line;
    final int column;
    final List<Object> children = new ArrayList<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();

    private Node(Node other) {
        namespace = other.namespace;
        name = other.name;
        line = other.line;
        column = other.column;
        attributes.putAll(other.attributes);
    }

    private Node(XMLStreamReader reader) {
        String uri = reader.getNamespaceURI();
        namespace = uri == null ? "" : uri;
        name = reader.getLocalName();
        line = reader.getLocation().getLineNumber();
        column = reader.getLocation().getColumnNumber();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String of = reader.getAttributeNamespace(i);
            String prefix = of == null || of.isEmpty() ? "" : of.equals(Undoc.NAMESPACE) ? "undoc:" : of + ":";
            attributes.put(prefix + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    /** Reads a whole file. */
    static Node read(InputStream in) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.reader(in);
        Deque<Node> open = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        Optional<Node> root = Optional.empty();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Node node = new Node(reader);
                    if (open.isEmpty()) {
                        root = Optional.of(node);
                    } else {
                        flush(text, open.element());
                        open.element().children.add(node);
                    }
                    open.push(node);
                }
                case XMLStreamConstants.END_ELEMENT -> flush(text, open.pop());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    if (!open.isEmpty() && Undoc.TARGET.equals(reader.getPITarget())) {
                        instruction(reader.getPIData(), text, open.element());
                    }
                }
                default -> {
                    // Comments and the end of the document say nothing.
                }
            }
        }
        return root.orElseThrow(() -> new XMLStreamException("no element"));
    }

    private static void flush(StringBuilder text, Node node) {
        if (!text.isEmpty()) {
            node.children.add(text.toString());
            text.setLength(0);
        }
    }

    private static void instruction(String data, StringBuilder text, Node node) {
        String instruction = data.strip();
        if (instruction.equals(Undoc.TEXT_END)) {
            flush(text, node);
            node.children.add(TEXT_END);
        } else if (instruction.startsWith(Undoc.CHARACTER + " ")) {
            try {
                text.append((char) Integer.parseInt(
                        instruction.substring(Undoc.CHARACTER.length() + 1).strip(), 16));
            } catch (NumberFormatException e) {
                // An instruction of somebody else's making.
            }
        }
    }

    boolean is(String localName) {
        return name.equals(localName) && namespace.equals(AkomaNtoso.NAMESPACE);
    }

    boolean isOwn(String localName) {
        return name.equals(localName) && namespace.equals(Undoc.NAMESPACE);
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** Returns an attribute that this library wrote, to the last unit. */
    Optional<String> exact(String attribute) {
        return attribute(attribute).map(Chars::unescape);
    }

    boolean hasClass(String name) {
        String classes = attributes.getOrDefault("class", "");
        if (classes.equals(name)) {
            return true;
        }
        for (String one : classes.split(" ", -1)) {
            if (one.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns an element of the same name that holds the element. */
    static Node around(Node child) {
        Node holder = new Node(child);
        holder.children.add(child);
        return holder;
    }

    /** Returns the element without some of its children. */
    Node without(Predicate<Node> left) {
        Node copy = new Node(this);
        for (Object child : children) {
            if (!(child instanceof Node node) || !left.test(node)) {
                copy.children.add(child);
            }
        }
        return copy;
    }

    List<Node> elements() {
        List<Node> elements = new ArrayList<>();
        for (Object child : children) {
            if (child instanceof Node node) {
                elements.add(node);
            }
        }
        return elements;
    }

    Optional<Node> first(String localName) {
        for (Object child : children) {
            if (child instanceof Node node && node.name.equals(localName)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    List<Node> all(String localName) {
        List<Node> all = new ArrayList<>();
        for (Object child : children) {
            if (child instanceof Node node && node.name.equals(localName)) {
                all.add(node);
            }
        }
        return all;
    }

    /** Returns the elements of a name at any depth, in document order. */
    List<Node> descendants(String localName) {
        List<Node> found = new ArrayList<>();
        descendants(localName, found);
        return found;
    }

    private void descendants(String localName, List<Node> found) {
        for (Object child : children) {
            if (child instanceof Node node) {
                if (node.name.equals(localName)) {
                    found.add(node);
                }
                node.descendants(localName, found);
            }
        }
    }

    /** Returns all text within, as it stands. */
    String text() {
        StringBuilder text = new StringBuilder();
        text(text);
        return text.toString();
    }

    private void text(StringBuilder to) {
        for (Object child : children) {
            if (child instanceof Node node) {
                node.text(to);
            } else if (child instanceof String words) {
                to.append(words);
            }
        }
    }
}
