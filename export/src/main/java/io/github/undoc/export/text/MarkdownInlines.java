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
import java.util.BitSet;
import java.util.List;

/** Writes running text as Markdown: as few signs as will bring it back. */
final class MarkdownInlines {

    /** A comment that says nothing, but that what stands before and behind it are not one word. */
    private static final String NOTHING = "<!-- -->";

    private static final String OPENERS = "([{\"'“‘«";

    private final StringBuilder out;
    private final NoteLabels labels;
    private final boolean inCell;

    /** Makes a writer; in the cell of a table, pipes are escaped. */
    MarkdownInlines(StringBuilder out, NoteLabels labels, boolean inCell) {
        this.out = out;
        this.labels = labels;
        this.inCell = inCell;
    }

    void write(List<Inline> inlines) {
        for (int i = 0; i < inlines.size(); ) {
            int end = runEnd(inlines, i);
            if (end > i) {
                run(inlines.subList(i, end));
                i = end;
            } else {
                write(inlines.get(i), i + 1 < inlines.size() ? inlines.get(i + 1) : LineBreak.of());
                i++;
            }
        }
    }

    /** Behind the texts and references that follow each other. */
    private static int runEnd(List<Inline> inlines, int from) {
        int end = from;
        while (end < inlines.size()
                && (inlines.get(end) instanceof Text || inlines.get(end) instanceof SymbolReference)) {
            end++;
        }
        return end;
    }

    /** Words in which symbols are found again; where others would be, a comment parts them. */
    private void run(List<Inline> run) {
        BitSet cuts = SymbolCuts.of(run);
        int place = 0;
        for (Inline inline : run) {
            boolean symbol = inline instanceof SymbolReference;
            String words = SymbolCuts.words(inline);
            int start = 0;
            for (int cut = cuts.nextSetBit(place);
                    cut >= 0 && cut < place + words.length();
                    cut = cuts.nextSetBit(cut + 1)) {
                escape(words, start, cut - place, symbol);
                out.append(NOTHING);
                start = cut - place;
            }
            escape(words, start, words.length(), symbol);
            place += words.length();
        }
    }

    private void write(Inline inline, Inline next) {
        if (inline instanceof FootnoteCall call) {
            out.append(labels.call(call));
        } else if (inline instanceof Emphasis emphasis) {
            stressed("*", "em", emphasis.content(), next);
        } else if (inline instanceof Strong strong) {
            stressed("**", "strong", strong.content(), next);
        } else if (inline instanceof Superscript raised) {
            tagged("sup", raised.content());
        } else if (inline instanceof Subscript lowered) {
            tagged("sub", lowered.content());
        } else if (inline instanceof Link link) {
            char quote = link.target().indexOf('"') < 0 ? '"' : '\'';
            out.append("<a href=")
                    .append(quote)
                    .append(link.target())
                    .append(quote)
                    .append('>');
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
                // Mark-up within ends the stretch that stars can mark.
                && words.indexOf('<') < 0
                && words.indexOf('[') < 0
                && SymbolCuts.of(content).isEmpty()
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
        return before == ' ' || before == '\n' || OPENERS.indexOf(before) >= 0;
    }

    private void tagged(String tag, List<Inline> content) {
        out.append('<').append(tag).append('>');
        write(content);
        out.append("</").append(tag).append('>');
    }

    /** Writes a stretch of text; in a symbol, stars are plain. */
    private void escape(String text, int start, int end, boolean symbol) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isLoneSurrogate(text, i)) {
                // No encoding has it.
                out.append("&#").append((int) c).append(';');
                continue;
            }
            boolean last = i + 1 == text.length();
            if (!(symbol && c == '*') && needsEscape(c, last ? '/' : text.charAt(i + 1))) {
                out.append('\\');
            }
            out.append(c);
        }
    }

    /** Whether an encoding has all characters of a text. */
    static boolean isEncodable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLoneSurrogate(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** A text with references for what no encoding has. */
    static String referenced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || isLoneSurrogate(text, i)) {
                out.append("&#").append((int) c).append(';');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    private boolean needsEscape(char c, char next) {
        return switch (c) {
            case '*', '`' -> true;
            case '\\' -> Character.isSurrogate(next) || (next < 128 && !Character.isLetterOrDigit(next));
            case '_' -> !Character.isWhitespace(next) && opensHere();
            case '[' -> next != ' ';
            case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
            case '&' -> Character.isLetter(next) || next == '#';
            case '|' -> inCell || atLineStart();
            case '#', '>' -> atLineStart();
            default -> false;
        };
    }

    private boolean atLineStart() {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    }
}
