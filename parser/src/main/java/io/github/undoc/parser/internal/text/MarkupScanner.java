package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.line.CharClass;
import java.util.Arrays;

/**
 * Finds the mark-up of a paragraph where it is plain: emphasis that is not nested, escapes, character references, tags.
 * Anything else is left to commonmark, which is slower.
 */
final class MarkupScanner {

    private static final String OPENING = "(（[{\"“‘«‹'—–-/¿¡";

    private static final String[] CLOSING = {"](", "`", "_", "*", ">"};
    private static final int LINK = 0;
    private static final int CODE = 1;
    private static final int UNDERSCORE = 2;
    private static final int STAR = 3;
    private static final int TAG_END = 4;
    /** The place of a sign that was not needed yet. */
    private static final int UNKNOWN = -2;

    private static final int LONGEST_SUPERSCRIPT = 6;
    private static final int LONGEST_SET_BRACKET = 12;

    private final MarkupTokens tokens;
    private int[] stack = new int[8];
    private int depth;
    /** Where the signs stand last: behind it none can close what is open. */
    private final int[] last = new int[CLOSING.length];

    private boolean starsLeft;

    MarkupScanner(MarkupTokens tokens) {
        this.tokens = tokens;
    }

    /** Fills the tokens, going from sign to sign; returns false if the mark-up is not plain. */
    boolean scan(String text, SignList signs) {
        tokens.clear();
        depth = 0;
        starsLeft = false;
        Arrays.fill(last, UNKNOWN);
        int n = text.length();
        for (int i = signs.next(0); i < n; ) {
            char c = text.charAt(i);
            int next = i + 1;
            if ((CharClass.of(c) & (CharClass.MARKUP | CharClass.STAR)) != 0) {
                next = switch (c) {
                    case '\\' -> escape(text, i);
                    case '*' -> stars(text, i);
                    case '<' -> tag(text, i);
                    case '&' -> entity(text, i);
                    case '[' -> bracket(text, i);
                    case '`' -> last(text, CODE) <= i ? i + 1 : -1;
                    case '_' -> underscore(text, i);
                    case '^' -> caret(text, i);
                    default -> other(c, i);
                };
                if (next < 0) {
                    return false;
                }
            }
            i = signs.next(next);
        }
        return depth == 0;
    }

    /** Whether stars or daggers stand in the text that was scanned last and are no mark-up: they may call notes. */
    boolean starsLeft() {
        return starsLeft;
    }

    private int last(String text, int sign) {
        if (last[sign] == UNKNOWN) {
            last[sign] = text.lastIndexOf(CLOSING[sign]);
        }
        return last[sign];
    }

    private int other(char c, int i) {
        starsLeft |= (CharClass.of(c) & CharClass.STAR) != 0;
        return i + 1;
    }

    static boolean isEscapable(char c) {
        return (c > ' ' && c < '0') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    private int bracket(String text, int i) {
        int mark = callEnd(text, i, text.length());
        if (mark > 0) {
            tokens.add(MarkupTokens.CALL, i, mark, text.substring(i + 2, mark - 1));
            return mark;
        }
        return last(text, LINK) < i ? i + 1 : -1;
    }

    /** Where a call such as {@code [^1]} ends, or -1. */
    static int callEnd(String text, int i, int end) {
        if (i + 3 >= end || text.charAt(i) != '[' || text.charAt(i + 1) != '^') {
            return -1;
        }
        int close = i + 2;
        while (close < end && close - i < 12 && Character.isLetterOrDigit(text.charAt(close))) {
            close++;
        }
        return close > i + 2 && close < end && text.charAt(close) == ']' ? close + 1 : -1;
    }

    /** Pandoc's superscript, {@code ^1^}: a few letters, digits or escaped stars. */
    private int caret(String text, int i) {
        int close = caretEnd(text, i, text.length());
        if (close < 0) {
            return i + 1;
        }
        tokens.add(MarkupTokens.SUPERSCRIPT, i, i + 1, "");
        for (int k = i + 1; k < close; k++) {
            if (text.charAt(k) == '\\') {
                tokens.add(MarkupTokens.ESCAPE, k, k + 2, "");
                k++;
            }
        }
        tokens.add(MarkupTokens.CLOSE, close, close + 1, "");
        return close + 1;
    }

    /** Returns where the caret stands that closes a superscript, or -1 if a caret opens none. */
    static int caretEnd(String text, int i, int end) {
        int close = i + 1;
        while (close < end && close - i <= LONGEST_SUPERSCRIPT && isRaised(text, close, end)) {
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        return close > i + 1 && close < end && text.charAt(close) == '^' ? close : -1;
    }

    private static boolean isRaised(String text, int i, int end) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c) || c == '\\' && i + 1 < end && text.charAt(i + 1) == '*';
    }

    private int escape(String text, int i) {
        if (i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
            tokens.add(MarkupTokens.ESCAPE, i, i + 2, "");
            return i + 2;
        }
        return i + 1;
    }

    private int entity(String text, int i) {
        int end = Entities.end(text, i, text.length());
        if (end < 0) {
            return i + 1;
        }
        String value = Entities.value(text.substring(i + 1, end - 1));
        if (value.isEmpty()) {
            return -1;
        }
        tokens.add(MarkupTokens.ENTITY, i, end, value);
        return end;
    }

    /** Underscores are emphasis only where they stand before a word; such are left to commonmark. */
    private int underscore(String text, int i) {
        int end = i + 1;
        while (end < text.length() && text.charAt(end) == '_') {
            end++;
        }
        boolean before = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        boolean after = end < text.length() && !CharClass.isBlank(text.charAt(end));
        return before && after && last(text, UNDERSCORE) >= end ? -1 : end;
    }

    private int tag(String text, int i) {
        HtmlTag tag = HtmlTag.at(text, i, text.length());
        if (!tag.exists()) {
            boolean perhaps = i + 1 < text.length()
                    && (Character.isLetter(text.charAt(i + 1)) || "/!?".indexOf(text.charAt(i + 1)) >= 0)
                    && last(text, TAG_END) > i;
            return perhaps ? -1 : i + 1;
        }
        int kind = kind(tag.name());
        if (kind == MarkupTokens.BREAK || kind == MarkupTokens.NOTHING) {
            tokens.add(kind, i, tag.end(), "");
        } else if (tag.closing()) {
            if (depth == 0 || stack[depth - 1] != kind) {
                return -1;
            }
            depth--;
            tokens.add(MarkupTokens.CLOSE, i, tag.end(), "");
        } else {
            if (kind == MarkupTokens.LINK && tag.attribute(text, i, "href").isEmpty()) {
                return -1;
            }
            push(kind);
            tokens.add(kind, i, tag.end(), kind == MarkupTokens.LINK ? tag.attribute(text, i, "href") : "");
        }
        return tag.end();
    }

    private void push(int kind) {
        if (depth == stack.length) {
            stack = Arrays.copyOf(stack, depth * 2);
        }
        stack[depth++] = kind;
    }

    /** What a tag stands for. */
    static int kind(String name) {
        return switch (name) {
            case "sup" -> MarkupTokens.SUPERSCRIPT;
            case "sub" -> MarkupTokens.SUBSCRIPT;
            case "em", "i" -> MarkupTokens.EMPHASIS;
            case "strong", "b" -> MarkupTokens.STRONG;
            case "a" -> MarkupTokens.LINK;
            case "br" -> MarkupTokens.BREAK;
            default -> MarkupTokens.NOTHING;
        };
    }

    private int stars(String text, int i) {
        int n = text.length();
        int end = i + 1;
        while (end < n && text.charAt(end) == '*') {
            end++;
        }
        int length = end - i;
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = end == n ? ' ' : text.charAt(end);
        boolean beforeBlank = CharClass.isBlank(before);
        boolean afterBlank = CharClass.isBlank(after);
        int wanted = length == 1 ? MarkupTokens.EMPHASIS : length == 2 ? MarkupTokens.STRONG : 0;
        if (depth > 0 && (stack[depth - 1] == MarkupTokens.EMPHASIS || stack[depth - 1] == MarkupTokens.STRONG)) {
            boolean closes = stack[depth - 1] == wanted
                    && (isWord(after) && !CharClass.isWide(after) ? isWord(before) : !beforeBlank);
            if (!closes) {
                return -1;
            }
            depth--;
            tokens.add(MarkupTokens.CLOSE, i, end, "");
            return end;
        }
        boolean opens = isWord(before)
                ? isWord(after) || CharClass.isWide(before) && isBracketSet(text, end, length)
                : (beforeBlank || OPENING.indexOf(before) >= 0) && isWordOrOpening(after);
        boolean another = last(text, STAR) >= end;
        if (!opens) {
            // A call of a note, unless a later star could close it.
            starsLeft = true;
            return !another || afterBlank ? end : -1;
        }
        if (!another) {
            starsLeft = true;
            return end;
        }
        if (wanted == 0) {
            return -1;
        }
        push(wanted);
        tokens.add(wanted, i, end, "");
        return end;
    }

    /** Chinese has no blanks, so that {@code 某某*(签名)*} has its brackets in italics right behind the name. */
    private static boolean isBracketSet(String text, int start, int stars) {
        if (start >= text.length() || "(（".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        int close = start + 1;
        int most = Math.min(text.length(), start + LONGEST_SET_BRACKET);
        while (close < most && isWord(text.charAt(close))) {
            close++;
        }
        return close < most && ")）".indexOf(text.charAt(close)) >= 0 && text.startsWith("*".repeat(stars), close + 1);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isWordOrOpening(char c) {
        return isWord(c) || OPENING.indexOf(c) >= 0;
    }
}
