package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.line.CharClass;

/**
 * Finds the mark-up of an exact text. Each sign means what it says and nothing is guessed: a star that does not open or
 * close emphasis around one stretch of text is a star; calls of notes are written {@code [^1]}.
 */
final class ExactScanner {

    private static final String OPENING = "(（[{\"'“‘«";
    private static final int LONGEST_MARK = 24;

    private final MarkupTokens tokens;
    private int closing;

    ExactScanner(MarkupTokens tokens) {
        this.tokens = tokens;
    }

    void scan(String text) {
        tokens.clear();
        closing = -1;
        int i = 0;
        while (i < text.length()) {
            i = switch (text.charAt(i)) {
                case '\\' -> escape(text, i);
                case '*' -> stars(text, i);
                case '<' -> tag(text, i);
                case '&' -> entity(text, i);
                case '[' -> call(text, i);
                default -> i + 1;
            };
        }
    }

    private int escape(String text, int i) {
        if (i + 1 < text.length() && MarkupScanner.isEscapable(text.charAt(i + 1))) {
            tokens.add(MarkupTokens.ESCAPE, i, i + 2, "");
            return i + 2;
        }
        return i + 1;
    }

    private int entity(String text, int i) {
        int end = Entities.end(text, i, text.length());
        String value = end < 0 ? "" : Entities.any(text.substring(i + 1, end - 1));
        if (value.isEmpty()) {
            return i + 1;
        }
        tokens.add(MarkupTokens.ENTITY, i, end, value);
        return end;
    }

    private int call(String text, int i) {
        int end = callEnd(text, i, text.length());
        if (end < 0) {
            return i + 1;
        }
        tokens.add(MarkupTokens.CALL, i, end, text.substring(i + 2, end - 1));
        return end;
    }

    /** Where a call such as {@code [^1]} or {@code [^*]} ends, or -1. */
    static int callEnd(String text, int i, int limit) {
        if (i + 3 >= limit || text.charAt(i + 1) != '^') {
            return -1;
        }
        for (int k = i + 2; k < limit && k - i < LONGEST_MARK; k++) {
            char c = text.charAt(k);
            if (c == ']') {
                return k > i + 2 ? k + 1 : -1;
            }
            if (CharClass.isBlank(c) || c == '[') {
                return -1;
            }
        }
        return -1;
    }

    private int tag(String text, int i) {
        HtmlTag tag = HtmlTag.at(text, i, text.length());
        if (!tag.exists()) {
            return i + 1;
        }
        int kind = MarkupScanner.kind(tag.name());
        boolean pair = kind != MarkupTokens.BREAK && kind != MarkupTokens.NOTHING;
        String target = kind == MarkupTokens.LINK && !tag.closing() ? tag.attribute(text, i, "href") : "";
        tokens.add(pair && tag.closing() ? MarkupTokens.CLOSE : kind, i, tag.end(), target);
        return tag.end();
    }

    private int stars(String text, int i) {
        int end = runEnd(text, i);
        if (i == closing) {
            tokens.add(MarkupTokens.CLOSE, i, end, "");
            return end;
        }
        int length = end - i;
        boolean opens = length <= 2
                && end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))
                && (i == 0 || CharClass.isBlank(text.charAt(i - 1)) || OPENING.indexOf(text.charAt(i - 1)) >= 0);
        int close = opens ? closing(text, end, length) : -1;
        if (close > 0) {
            closing = close;
            tokens.add(length == 1 ? MarkupTokens.EMPHASIS : MarkupTokens.STRONG, i, end, "");
        }
        return end;
    }

    /** The stars that close emphasis: as many, behind a word and before none, with no other mark-up between. */
    private static int closing(String text, int from, int length) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '<' || c == '[') {
                return -1;
            } else if (c == '*') {
                int end = runEnd(text, i);
                boolean closes = end - i == length
                        && Character.isLetterOrDigit(text.charAt(i - 1))
                        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
                return closes ? i : -1;
            }
        }
        return -1;
    }

    private static int runEnd(String text, int i) {
        int end = i + 1;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return end;
    }
}
