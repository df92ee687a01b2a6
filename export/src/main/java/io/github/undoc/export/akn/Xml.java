package io.github.undoc.export.akn;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * The stream that one document is written to: elements of Akoma Ntoso and of the namespace of undoc, line ends between
 * blocks and nowhere else, and text in which every character is either allowed or told in a processing instruction.
 */
final class Xml {

    /** Line feeds with their indentation; what is nested deeper than this is not indented further. */
    private static final List<String> LINE_STARTS = IntStream.rangeClosed(0, 40)
            .mapToObj(depth -> "\n" + "  ".repeat(depth))
            .toList();

    private final XMLStreamWriter2 out;
    private final boolean indented;
    private int depth;
    private boolean childless;

    Xml(XMLStreamWriter2 out, boolean indented) {
        this.out = out;
        this.indented = indented;
    }

    /** What the stream beneath failed with; unchecked, since visitors cannot throw it. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final XMLStreamException failure;

        Failure(XMLStreamException failure) {
            super(failure);
            this.failure = failure;
        }

        XMLStreamException failure() {
            return failure;
        }
    }

    void startDocument() {
        try {
            out.writeStartDocument("UTF-8", "1.0");
            newLine();
            out.writeStartElement("akomaNtoso");
            out.writeAttribute("xmlns", AkomaNtoso.NAMESPACE);
            out.writeAttribute("xmlns:" + Undoc.PREFIX, Undoc.NAMESPACE);
            depth++;
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    void endDocument() {
        try {
            close();
            out.writeRaw("\n");
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    /** Opens an element on a line of its own. */
    void open(String name) {
        try {
            newLine();
            out.writeStartElement(name);
            depth++;
            childless = true;
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    /** Closes an element that holds elements on lines of their own. */
    void close() {
        try {
            depth--;
            if (!childless) {
                newLine();
            }
            childless = false;
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    /** Closes an element opened on a line of its own that holds text or nothing. */
    void closeText() {
        depth--;
        childless = false;
        inlineEnd();
    }

    /** Opens an element within text. */
    void inlineStart(String name) {
        try {
            out.writeStartElement(name);
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    /** Closes an element within text. */
    void inlineEnd() {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    /** Opens an element within text that holds elements on lines of their own. */
    void inlineBlockStart(String name) {
        inlineStart(name);
        depth++;
    }

    /** Closes an element within text that holds elements on lines of their own. */
    void inlineBlockEnd() {
        try {
            depth--;
            newLine();
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    /** Writes an attribute; the value must be clean. */
    void attribute(String name, String value) {
        try {
            out.writeAttribute(name, value);
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    void language(String tag) {
        attribute("xml:lang", tag);
    }

    void preserveSpace() {
        attribute("xml:space", "preserve");
    }

    /** Writes an attribute of the namespace of undoc; it keeps any value. */
    void own(String name, String value) {
        attribute(name, Chars.escape(value));
    }

    /** Writes text; characters that XML does not know are left out of it and told in a processing instruction. */
    void text(String text) {
        try {
            if (Chars.written(text)) {
                out.writeRaw(text);
            } else {
                escaped(text);
            }
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    private void escaped(String text) throws XMLStreamException {
        int from = 0;
        for (int bad = Chars.firstForbidden(text, 0); bad >= 0; bad = Chars.firstForbidden(text, from)) {
            if (bad > from) {
                out.writeCharacters(text.substring(from, bad));
            }
            out.writeProcessingInstruction(Undoc.TARGET, Undoc.CHARACTER + " " + Chars.hex(text.charAt(bad)));
            from = bad + 1;
        }
        if (from == 0) {
            out.writeCharacters(text);
        } else if (from < text.length()) {
            out.writeCharacters(text.substring(from));
        }
    }

    /** Tells that a stretch of text ends where the eye sees none. */
    void textEnd() {
        try {
            out.writeProcessingInstruction(Undoc.TARGET, Undoc.TEXT_END);
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    /** Writes a line break within text, and a line feed behind it, so that the words stay apart without the tags. */
    void lineBreak() {
        try {
            out.writeEmptyElement("br");
            out.writeRaw("\n");
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    /** Writes an element without content on a line of its own. */
    void empty(String name, String... attributes) {
        try {
            newLine();
            childless = false;
            out.writeEmptyElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], attributes[i + 1]);
            }
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    private void newLine() throws XMLStreamException {
        out.writeRaw(indented ? LINE_STARTS.get(Math.min(depth, LINE_STARTS.size() - 1)) : "\n");
    }
}
