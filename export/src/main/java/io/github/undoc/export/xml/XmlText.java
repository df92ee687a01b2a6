package io.github.undoc.export.xml;

import io.github.undoc.export.xml.bound.XmlChar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Brings any characters whatever into XML 1.0, which forbids most control characters, halves of surrogate pairs, U+FFFE
 * and U+FFFF: in text they become an element {@code char}, in attributes an escape that begins with a backslash.
 */
final class XmlText {

    private static final int HEXADECIMAL = 16;
    private static final int ESCAPE_DIGITS = 4;

    private XmlText() {}

    /** Cuts text into strings that XML allows and elements for the characters that it forbids. */
    static List<Object> parts(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        int forbidden = nextForbidden(text, 0);
        if (forbidden == text.length()) {
            return List.of(text);
        }
        List<Object> parts = new ArrayList<>();
        addParts(text, parts);
        return parts;
    }

    /** Adds the parts of a text to a list. */
    static void addParts(String text, List<Object> parts) {
        int start = 0;
        int length = text.length();
        while (start < length) {
            int forbidden = nextForbidden(text, start);
            if (forbidden > start) {
                parts.add(start == 0 && forbidden == length ? text : text.substring(start, forbidden));
            }
            if (forbidden < length) {
                XmlChar element = new XmlChar();
                element.code = hexadecimal(text.charAt(forbidden));
                parts.add(element);
            }
            start = forbidden + 1;
        }
    }

    /** Returns the text for an attribute; tabs and line ends, which a parser would make blanks, are escaped as well. */
    static String attribute(String text) {
        int length = text.length();
        int clean = 0;
        while (clean < length && isPlain(text.charAt(clean))) {
            clean++;
        }
        if (clean == length) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(length + 8).append(text, 0, clean);
        for (int i = clean; i < length; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                escaped.append(c);
            } else if (c == '\\') {
                escaped.append("\\\\");
            } else if (c < ' ' || isForbidden(text, i)) {
                escaped.append("\\u").append(hexadecimal(c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < Character.MIN_SURROGATE && c != '\\';
    }

    /** Returns the text that an attribute stands for; a backslash that begins no escape stands for itself. */
    static String fromAttribute(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder text = new StringBuilder(value.length());
        int i = 0;
        while (i < value.length()) {
            char c = value.charAt(i);
            if (c == '\\' && value.startsWith("\\\\", i)) {
                text.append('\\');
                i += 2;
            } else if (c == '\\' && value.startsWith("\\u", i) && isHexadecimal(value, i + 2)) {
                text.append((char) Integer.parseInt(value, i + 2, i + 2 + ESCAPE_DIGITS, HEXADECIMAL));
                i += 2 + ESCAPE_DIGITS;
            } else {
                text.append(c);
                i++;
            }
        }
        return text.toString();
    }

    /** Returns the character of a number in hexadecimal. */
    static char character(String code) {
        if (code.length() != ESCAPE_DIGITS || !isHexadecimal(code, 0)) {
            throw new IllegalArgumentException("not the number of a character: \"" + code + "\"");
        }
        return (char) Integer.parseInt(code, HEXADECIMAL);
    }

    private static boolean isHexadecimal(String text, int from) {
        if (from + ESCAPE_DIGITS > text.length()) {
            return false;
        }
        for (int i = from; i < from + ESCAPE_DIGITS; i++) {
            char c = text.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return true;
    }

    private static String hexadecimal(char c) {
        return String.format(Locale.ROOT, "%04X", (int) c);
    }

    /** Returns where the next unit stands that XML forbids, or the length of the text. */
    private static int nextForbidden(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c >= Character.MIN_SURROGATE) && isForbidden(text, i)) {
                return i;
            }
        }
        return length;
    }

    private static boolean isForbidden(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c != '\t' && c != '\n' && c != '\r';
        }
        if (c < Character.MIN_SURROGATE) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= '\ufffe';
    }
}
