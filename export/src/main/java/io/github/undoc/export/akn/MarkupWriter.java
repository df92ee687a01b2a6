package io.github.undoc.export.akn;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes tags, attributes and text as UTF-8 through a buffer, in one pass over their characters. Which elements stand where
 * is the business of the caller. What goes wrong with the stream beneath is thrown unchecked, since visitors cannot throw it.
 */
final class MarkupWriter {

    private static final int BUFFER = 1 << 13;

    /** The most bytes one character takes, as in a reference to a character. */
    private static final int WIDEST = 6;

    private static final boolean[] PLAIN_IN_TEXT = plain("&<>\r\u007F");
    private static final boolean[] PLAIN_IN_VALUE = plain("&<\"\t\n\r");

    private final OutputStream out;
    private final byte[] bytes = new byte[BUFFER];
    private int held;
    private final List<String> open = new ArrayList<>();
    private boolean inTag;

    MarkupWriter(OutputStream out) {
        this.out = out;
    }

    /** The characters of ASCII that stand for themselves: those that XML allows but for some. */
    private static boolean[] plain(String others) {
        boolean[] plain = new boolean[0x80];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = Chars.allowed(c) && others.indexOf(c) < 0;
        }
        return plain;
    }

    /** Begins an element; attributes may follow. */
    void start(String name) {
        endTag();
        ascii("<");
        ascii(name);
        open.add(name);
        inTag = true;
    }

    /** Writes an attribute of the element just begun. The value holds no character that XML does not have. */
    void attribute(String name, String value) {
        ascii(" ");
        ascii(name);
        ascii("=\"");
        if (write(value, 0, PLAIN_IN_VALUE) < value.length()) {
            throw new IllegalArgumentException("an attribute holds what XML cannot hold: " + name);
        }
        ascii("\"");
    }

    /** Ends the element begun last; one without content is written as one tag. */
    void end() {
        String name = open.remove(open.size() - 1);
        if (inTag) {
            ascii("/>");
            inTag = false;
        } else {
            ascii("</");
            ascii(name);
            ascii(">");
        }
    }

    /**
     * Writes text up to the first character that XML does not have.
     *
     * @return where that character stands, or the length of the text
     */
    int text(String text, int from) {
        endTag();
        return write(text, from, PLAIN_IN_TEXT);
    }

    /** Writes a processing instruction. */
    void instruction(String target, String data) {
        endTag();
        ascii("<?");
        ascii(target);
        ascii(" ");
        ascii(data);
        ascii("?>");
    }

    /** Writes characters of ASCII between tags as they are. */
    void raw(String ascii) {
        endTag();
        ascii(ascii);
    }

    /** Hands on what is held. */
    void flush() {
        drain();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endTag() {
        if (inTag) {
            ascii(">");
            inTag = false;
        }
    }

    private void ascii(String text) {
        if (text.length() > bytes.length - held) {
            drain();
        }
        if (text.length() > bytes.length) {
            send(text.getBytes(StandardCharsets.US_ASCII), text.length());
            return;
        }
        held = copy(text, 0, text.length(), held);
    }

    /** Copies characters of ASCII at once; the method is deprecated because it takes the low byte of any other character. */
    @SuppressWarnings("deprecation")
    private int copy(String text, int from, int to, int at) {
        text.getBytes(from, to, bytes, at);
        return at + to - from;
    }

    /** Writes characters up to the first that XML does not have, and returns where that stands. */
    private int write(String text, int from, boolean[] plain) {
        int i = from;
        while (i < text.length()) {
            int room = (bytes.length - held) / WIDEST;
            if (room == 0) {
                drain();
            } else {
                int end = Math.min(text.length(), i + room);
                i = write(text, i, end, from, plain);
                if (i < end) {
                    return i;
                }
            }
        }
        return i;
    }

    /** Writes as many characters as find room, whatever they are; half of the last may stand behind the end. */
    private int write(String text, int start, int end, int from, boolean[] plain) {
        int at = held;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c < 0x80 && plain[c]) {
                int run = i;
                while (run < end && text.charAt(run) < 0x80 && plain[text.charAt(run)]) {
                    run++;
                }
                at = copy(text, i, run, at);
                i = run;
                continue;
            }
            if (c < 0x80) {
                if (!Chars.allowed(c)) {
                    break;
                }
                held = at;
                ascii(instead(c, i == from ? ']' : text.charAt(i - 1)));
                at = held;
            } else if (c < 0xa0 && plain == PLAIN_IN_TEXT) {
                held = at;
                ascii(reference(c));
                at = held;
            } else if (c < 0x800) {
                bytes[at++] = (byte) (0xc0 | c >> 6);
                bytes[at++] = (byte) (0x80 | c & 0x3f);
            } else if (c < 0xd800) {
                bytes[at++] = (byte) (0xe0 | c >> 12);
                bytes[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                bytes[at++] = (byte) (0x80 | c & 0x3f);
            } else {
                int codePoint = text.codePointAt(i);
                if (!Chars.allowed(codePoint)) {
                    break;
                }
                if (codePoint > 0xffff) {
                    bytes[at++] = (byte) (0xf0 | codePoint >> 18);
                    bytes[at++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
                    i++;
                } else {
                    bytes[at++] = (byte) (0xe0 | codePoint >> 12);
                }
                bytes[at++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
                bytes[at++] = (byte) (0x80 | codePoint & 0x3f);
            }
            i++;
        }
        held = at;
        return i;
    }

    /** What is written for a character that does not stand for itself; {@code >} does but for the end of {@code ]]>}. */
    private static String instead(char c, char before) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '"' -> "&quot;";
            case '>' -> before == ']' ? "&gt;" : ">";
            default -> reference(c);
        };
    }

    private static String reference(char c) {
        return "&#x" + Integer.toHexString(c) + ";";
    }

    private void drain() {
        send(bytes, held);
        held = 0;
    }

    private void send(byte[] all, int length) {
        try {
            out.write(all, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
