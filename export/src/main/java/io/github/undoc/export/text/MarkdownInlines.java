package io.github.undoc.export.text;

import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.LineBreak;
import io.github.undoc.model.text.Link;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.Strong;
import io.github.undoc.model.text.Subscript;
import io.github.undoc.model.text.Superscript;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.Text;
import java.util.List;

/** Writes running text as Markdown: as few signs as will bring it back. */
final class MarkdownInlines {

    private static final String OPENERS = "([{\"'“‘«„";

    private final StringBuilder out;

    MarkdownInlines(StringBuilder out) {
        this.out = out;
    }

    /** Writes a call of a note, or the mark a note begins with. */
    static void mark(String mark, StringBuilder out) {
        if (isStars(mark)) {
            for (int i = 0; i < mark.length(); i++) {
                out.append(mark.charAt(i) == '*' ? "\\*" : String.valueOf(mark.charAt(i)));
            }
        } else if (mark.endsWith("/")) {
            out.append(mark);
        } else {
            out.append("<sup>").append(mark).append("</sup>");
        }
    }

    private static boolean isStars(String mark) {
        return !mark.isEmpty() && mark.chars().allMatch(c -> c == '*' || c == '†' || c == '‡');
    }

    void write(List<Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            write(inlines.get(i), i + 1 < inlines.size() ? inlines.get(i + 1) : LineBreak.of());
        }
    }

    private void write(Inline inline, Inline next) {
        if (inline instanceof Text text) {
            escape(text.text());
        } else if (inline instanceof SymbolReference reference) {
            escape(reference.text());
        } else if (inline instanceof FootnoteCall call) {
            mark(call.mark(), out);
        } else if (inline instanceof Emphasis emphasis) {
            stressed("*", "em", emphasis.content(), next);
        } else if (inline instanceof Strong strong) {
            stressed("**", "strong", strong.content(), next);
        } else if (inline instanceof Superscript raised) {
            tagged("sup", raised.content());
        } else if (inline instanceof Subscript lowered) {
            tagged("sub", lowered.content());
        } else if (inline instanceof Link link) {
            out.append("<a href=\"").append(link.target().replace("\"", "%22")).append("\">");
            write(link.content());
            out.append("</a>");
        } else {
            out.append("<br>");
        }
    }

    /** Stars open and close only beside blanks and signs; elsewhere a tag says the same. */
    private void stressed(String stars, String tag, List<Inline> content, Inline next) {
        String words = PlainText.of(content);
        String after = PlainText.of(List.of(next));
        boolean simple = content.size() == 1
                && content.get(0) instanceof Text
                && !words.isEmpty()
                && Character.isLetterOrDigit(words.charAt(0))
                && Character.isLetterOrDigit(words.charAt(words.length() - 1))
                && words.indexOf('*') < 0
                && opensHere()
                && (after.isEmpty() || (!Character.isLetterOrDigit(after.charAt(0)) && after.charAt(0) != '*'));
        if (simple) {
            out.append(stars);
            write(content);
            out.append(stars);
        } else {
            tagged(tag, content);
        }
    }

    private boolean opensHere() {
        if (out.isEmpty()) {
            return true;
        }
        char before = out.charAt(out.length() - 1);
        return Character.isWhitespace(before) || OPENERS.indexOf(before) >= 0;
    }

    private void tagged(String tag, List<Inline> content) {
        out.append('<').append(tag).append('>');
        write(content);
        out.append("</").append(tag).append('>');
    }

    private void escape(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            char next = i + 1 < length ? text.charAt(i + 1) : '\n';
            if (needsEscape(c, next)) {
                out.append('\\');
            }
            out.append(c);
        }
    }

    private boolean needsEscape(char c, char next) {
        return switch (c) {
            case '*', '`' -> true;
            case '\\' -> next < 128 && !Character.isLetterOrDigit(next);
            case '_' -> !Character.isWhitespace(next) && opensHere();
            case '[' -> next != ' ';
            case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
            case '&' -> Character.isLetter(next) || next == '#';
            case '#', '>', '|' -> atLineStart();
            case '-', '+' -> atLineStart() && Character.isWhitespace(next);
            default -> false;
        };
    }

    private boolean atLineStart() {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    }
}
