package io.github.undoc.export.akn;

import io.github.undoc.export.internal.SafeXml;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a test wants to know of a written file: its eIds, its references and the text a reader sees. */
final class AknFile {

    private static final Set<String> REFERENCES = Set.of("href", "source", "as", "by", "refersTo", "dictionary");

    final List<String> ids = new ArrayList<>();
    final List<String> references = new ArrayList<>();
    /** The text outside metadata, notes moved to the end of their document or annex, where their marks stand too. */
    final String text;

    AknFile(String xml) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        StringBuilder out = new StringBuilder();
        part(reader, out);
        text = out.toString();
    }

    /** Returns what dangles. */
    List<String> dangling() {
        Set<String> known = new HashSet<>(ids);
        List<String> dangling = new ArrayList<>();
        for (String reference : references) {
            if (!known.contains(reference)) {
                dangling.add(reference);
            }
        }
        return dangling;
    }

    private record Note(int index, String text) {}

    private void part(XMLStreamReader reader, StringBuilder out) throws XMLStreamException {
        List<Note> notes = new ArrayList<>();
        walk(reader, out, notes, 0);
        end(out, notes);
    }

    private static void end(StringBuilder out, List<Note> notes) {
        notes.sort(Comparator.comparingInt(Note::index));
        notes.forEach(note -> out.append(' ').append(note.text).append(' '));
        notes.clear();
    }

    private void walk(XMLStreamReader reader, StringBuilder out, List<Note> notes, int meta) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    attributes(reader);
                    String name = reader.getLocalName();
                    if (name.equals("attachments")) {
                        end(out, notes);
                    }
                    if (name.equals("attachment")) {
                        part(reader, out);
                    } else if (name.equals("authorialNote")) {
                        String mark = reader.getAttributeValue(null, "marker");
                        String index = reader.getAttributeValue(Undoc.NAMESPACE, "index");
                        out.append(mark);
                        StringBuilder note = new StringBuilder(mark).append(' ');
                        walk(reader, note, notes, meta);
                        notes.add(new Note(index == null ? notes.size() : Integer.parseInt(index), note.toString()));
                    } else if (name.equals("container") && "footnotes".equals(reader.getAttributeValue(null, "name"))) {
                        walk(reader, new StringBuilder(), notes, meta);
                    } else {
                        walk(reader, out, notes, name.equals("meta") ? 1 : meta);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (meta == 0) {
                        out.append(reader.getText());
                    }
                }
                default -> {
                    // no text
                }
            }
        }
    }

    private void attributes(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (name.equals("eId")) {
                ids.add(value);
            } else if (reader.getAttributeNamespace(i) == null
                    || reader.getAttributeNamespace(i).isEmpty()) {
                if (REFERENCES.contains(name)) {
                    for (String one : value.split(" ", -1)) {
                        if (one.startsWith("#")) {
                            references.add(one.substring(1));
                        }
                    }
                }
            }
        }
    }

    /** Returns the text without blanks and without what XML cannot hold, so that only words are compared. */
    static String words(String text) {
        StringBuilder words = new StringBuilder();
        text.codePoints().forEach(c -> {
            // Surrogates may be parted by an element or not; both are one mark on paper.
            if (c > ' ' && c != 0x85 && c != 0x2028 && c != 0x2029 && Chars.allowed(c) && c < 0x10000) {
                words.appendCodePoint(c);
            }
        });
        return words.toString();
    }
}
