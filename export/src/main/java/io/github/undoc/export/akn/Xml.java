package io.github.undoc.export.akn;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The stream that one document is written to: elements of Akoma Ntoso and of the namespace of undoc, line ends between
 * blocks and nowhere else, and text in which every character is either allowed or told in a processing instruction.
 */
final class Xml {

    /** Line feeds with their indentation; what is nested deeper than this is not indented further. */
    private static final List<String> LINE_STARTS = IntStream.rangeClosed(0, 40)
            .mapToObj(depth -> "\n" + "  ".repeat(depth))
            .toList();

    private final MarkupWriter out;
    private final boolean indented;
    private int depth;
    private boolean childless;

    Xml(MarkupWriter out, boolean indented) {
        this.out = out;
        this.indented = indented;
    }

    void startDocument() {
        out.raw("<?xml version='1.0' encoding='UTF-8'?>");
        newLine();
        out.start("akomaNtoso");
        out.attribute("xmlns", AkomaNtoso.NAMESPACE);
        out.attribute("xmlns:" + Undoc.PREFIX, Undoc.NAMESPACE);
        depth++;
    }

    void endDocument() {
        close();
        out.raw("\n");
        out.flush();
    }

    /** Opens an element on a line of its own. */
    void open(String name) {
        newLine();
        out.start(name);
        depth++;
        childless = true;
    }

    /** Closes an element that holds elements on lines of their own. */
    void close() {
        depth--;
        if (!childless) {
            newLine();
        }
        childless = false;
        out.end();
    }

    /** Closes an element opened on a line of its own that holds text or nothing. */
    void closeText() {
        depth--;
        childless = false;
        inlineEnd();
    }

    /** Opens an element within text. */
    void inlineStart(String name) {
        out.start(name);
    }

    /** Closes an element within text. */
    void inlineEnd() {
        out.end();
    }

    /** Opens an element within text that holds elements on lines of their own. */
    void inlineBlockStart(String name) {
        inlineStart(name);
        depth++;
    }

    /** Closes an element within text that holds elements on lines of their own. */
    void inlineBlockEnd() {
        depth--;
        newLine();
        out.end();
    }

    /** Writes an attribute; the value must be clean. */
    void attribute(String name, String value) {
        out.attribute(name, value);
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
        int end = out.text(text, 0);
        while (end < text.length()) {
            out.instruction(Undoc.TARGET, Undoc.CHARACTER + " " + Chars.hex(text.charAt(end)));
            end = out.text(text, end + 1);
        }
    }

    /** Tells that a stretch of text ends where the eye sees none. */
    void textEnd() {
        out.instruction(Undoc.TARGET, Undoc.TEXT_END);
    }

    /** Writes a line break within text, and a line feed behind it, so that the words stay apart without the tags. */
    void lineBreak() {
        out.start("br");
        out.end();
        out.raw("\n");
    }

    /** Writes an element without content on a line of its own. */
    void empty(String name, String... attributes) {
        newLine();
        childless = false;
        out.start(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.attribute(attributes[i], attributes[i + 1]);
        }
        out.end();
    }

    private void newLine() {
        out.raw(indented ? LINE_STARTS.get(Math.min(depth, LINE_STARTS.size() - 1)) : "\n");
    }
}
