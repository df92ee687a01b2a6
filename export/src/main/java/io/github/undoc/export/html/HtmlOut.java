package io.github.undoc.export.html;

import java.io.IOException;
import java.io.Writer;

/** Writes tags and text; escapes what must be, and puts a mark for characters that have no place in HTML. */
final class HtmlOut {

    private static final char REPLACEMENT = '\ufffd';

    private final Writer out;

    HtmlOut(Writer out) {
        this.out = out;
    }

    /** Writes markup as it is. */
    HtmlOut raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** Opens an element; attributes are names and values in turn, an empty value leaves one out. */
    HtmlOut open(String tag, String... attributes) throws IOException {
        out.write('<');
        out.write(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.write(' ');
                out.write(attributes[i]);
                out.write("=\"");
                text(attributes[i + 1]);
                out.write('"');
            }
        }
        out.write('>');
        return this;
    }

    HtmlOut close(String tag) throws IOException {
        out.write("</");
        out.write(tag);
        out.write('>');
        return this;
    }

    HtmlOut text(String text) throws IOException {
        int start = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            String instead = instead(text, i);
            if (instead.isEmpty()) {
                if (Character.isHighSurrogate(text.charAt(i))) {
                    i++;
                }
                continue;
            }
            out.write(text, start, i - start);
            out.write(instead);
            start = i + 1;
        }
        out.write(text, start, length - start);
        return this;
    }

    /** What to write for a unit; empty for itself. */
    private static String instead(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\r' -> "&#10;";
            default -> allowed(text, i, c) ? "" : String.valueOf(REPLACEMENT);
        };
    }

    private static boolean allowed(String text, int i, char c) {
        if (c < ' ') {
            return c == '\n' || c == '\t';
        }
        if (c < 0x7f) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            boolean pair = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            return pair && (Character.toCodePoint(c, text.charAt(i + 1)) & 0xfffe) != 0xfffe;
        }
        return c >= 0xa0 && !Character.isLowSurrogate(c) && c < 0xfffe && (c < 0xfdd0 || c > 0xfdef);
    }
}
