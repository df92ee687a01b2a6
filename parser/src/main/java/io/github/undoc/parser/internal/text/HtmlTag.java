package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.line.Search;
import java.util.Locale;
import java.util.Set;

/**
 * An HTML tag or comment that a converter left in a text.
 *
 * @param name its name in lower case; {@code !--} for a comment
 * @param closing whether it begins with a slash
 * @param end behind its last character
 */
public record HtmlTag(String name, boolean closing, int end) {

    private static final int LONGEST_TAG = 4000;

    private static final Set<String> INLINE = Set.of(
            "sup", "sub", "em", "i", "strong", "b", "br", "a", "span", "font", "u", "small", "big", "s", "del", "ins",
            "abbr", "cite", "q", "code", "tt", "mark", "label", "bdi", "bdo", "wbr", "img", "input", "nobr", "!--");

    private static final Set<String> BLOCK = Set.of(
            "p",
            "div",
            "center",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "col",
            "colgroup",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "nav",
            "aside",
            "figure",
            "figcaption",
            "html",
            "body",
            "head",
            "title",
            "meta",
            "link",
            "form",
            "address",
            "!doctype");

    /**
     * Reads the tag that begins at a place.
     *
     * @param text the text
     * @param start where an angle bracket stands
     * @param limit where to stop
     * @return the tag, or {@link #NONE}
     */
    static HtmlTag at(CharSequence text, int start, int limit) {
        if (start + 4 <= limit && text.charAt(start + 1) == '!' && text.charAt(start + 2) == '-') {
            int end = commentEnd(text, start + 3, Math.min(limit, start + LONGEST_TAG));
            return end < 0 ? NONE : new HtmlTag("!--", false, end);
        }
        int i = start + 1;
        boolean closing = i < limit && text.charAt(i) == '/';
        if (closing) {
            i++;
        }
        int nameStart = i;
        while (i < limit && isNameCharacter(text.charAt(i)) && i - nameStart < 12) {
            i++;
        }
        if (i == nameStart) {
            return NONE;
        }
        String name = text.subSequence(nameStart, i).toString().toLowerCase(Locale.ROOT);
        if (!INLINE.contains(name) && !BLOCK.contains(name)) {
            return NONE;
        }
        int end = tagEnd(text, i, Math.min(limit, start + LONGEST_TAG));
        return end < 0 ? NONE : new HtmlTag(name, closing, end);
    }

    /** No tag. */
    public static final HtmlTag NONE = new HtmlTag("", false, -1);

    /**
     * Reads the tag that begins at a place.
     *
     * @param text the text
     * @param start where an angle bracket stands
     * @param limit where to stop
     * @return the tag; its name is empty if there is none
     */
    public static HtmlTag read(CharSequence text, int start, int limit) {
        return at(text, start, limit);
    }

    /**
     * Returns whether the tag stands for a block, so that it ends a line.
     *
     * @return true for {@code p}, {@code div} and the like
     */
    public boolean isBlock() {
        return BLOCK.contains(name);
    }

    /**
     * Returns whether there is a tag.
     *
     * @return false for no tag
     */
    public boolean exists() {
        return !name.isEmpty();
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '1' && c <= '6') || c == '!';
    }

    private static int commentEnd(CharSequence text, int from, int limit) {
        for (int i = from; i + 2 < limit; i++) {
            if (text.charAt(i) == '-' && text.charAt(i + 1) == '-' && text.charAt(i + 2) == '>') {
                return i + 3;
            }
        }
        return -1;
    }

    private static int tagEnd(CharSequence text, int from, int limit) {
        if (from < limit && text.charAt(from) != '>' && text.charAt(from) != '/' && text.charAt(from) != ' ') {
            return -1;
        }
        char quote = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            } else if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Finds the value of an attribute.
     *
     * @param text the text
     * @param start where the tag begins
     * @param attribute name of the attribute
     * @return its value, or an empty string
     */
    String attribute(String text, int start, String attribute) {
        int at = Search.indexOf(text, attribute + "=", start, end);
        if (at < 0) {
            return "";
        }
        int from = at + attribute.length() + 1;
        char quote = text.charAt(from);
        if (quote != '"' && quote != '\'') {
            int to = from;
            while (to < end - 1 && text.charAt(to) != ' ') {
                to++;
            }
            return text.substring(from, to);
        }
        int to = Search.indexOf(text, quote, from + 1, end);
        return to < 0 ? "" : text.substring(from + 1, to);
    }
}
