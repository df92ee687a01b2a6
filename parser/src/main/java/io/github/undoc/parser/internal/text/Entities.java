package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.Journal;
import java.util.Map;

/** The character references that converters leave in a text. Others stay as they are. */
final class Entities {

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("thinsp", " "),
            Map.entry("shy", "\u00AD"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("deg", "°"),
            Map.entry("sect", "§"),
            Map.entry("copy", "©"),
            Map.entry("rlm", "\u200F"),
            Map.entry("lrm", "\u200E"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("agrave", "à"),
            Map.entry("ccedil", "ç"),
            Map.entry("oacute", "ó"),
            Map.entry("iacute", "í"),
            Map.entry("aacute", "á"),
            Map.entry("uacute", "ú"),
            Map.entry("ntilde", "ñ"));

    private Entities() {}

    /** Where the reference that begins at an ampersand ends: behind its semicolon; or -1 if none begins there. */
    static int end(CharSequence text, int ampersand, int limit) {
        int to = Math.min(limit, ampersand + 12);
        for (int i = ampersand + 1; i < to; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > ampersand + 1 ? i + 1 : -1;
            }
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#')) {
                return -1;
            }
        }
        return -1;
    }

    /** What a reference stands for; empty if it is not known or stands for no character that can be printed. */
    static String value(String name) {
        String value = any(name);
        return isPrintable(value) ? value : "";
    }

    /** Whether a value is a character that may stand in a text: no control, no half of a surrogate pair, none that is not assigned. */
    static boolean isPrintable(String value) {
        if (value.isEmpty()) {
            return false;
        }
        int c = value.codePointAt(0);
        return c >= ' ' && Character.isDefined(c) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }

    /** A text with the characters its references stand for. */
    static String resolve(CharSequence text, Journal journal) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int end = text.charAt(i) == '&' ? end(text, i, text.length()) : -1;
            String value = end < 0 ? "" : any(text.subSequence(i + 1, end - 1).toString());
            if (value.isEmpty()) {
                out.append(text.charAt(i));
            } else {
                out.append(value);
                journal.consume(text, i, end);
                journal.supply(value);
                i = end - 1;
            }
        }
        return out.toString();
    }

    /** What a reference stands for; empty if it is not known. */
    static String any(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        int code = 0;
        for (int i = hexadecimal ? 2 : 1; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), hexadecimal ? 16 : 10);
            if (digit < 0) {
                return "";
            }
            code = code * (hexadecimal ? 16 : 10) + digit;
            if (code > Character.MAX_CODE_POINT) {
                return "";
            }
        }
        return Character.toString(code);
    }
}
