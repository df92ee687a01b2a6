package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.line.Search;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the mark-up of a paragraph with commonmark: nested emphasis, links, code. */
final class CommonmarkScanner {

    // Blocks are read elsewhere; the parser is immutable and made once.
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final String REPLACEMENT = "\uFFFD";

    private record OpenTag(Node node, int kind) {}

    private final MarkupTokens tokens;
    private final Deque<OpenTag> opened = new ArrayDeque<>();
    /** Tags that open and close each other. */
    private final Set<Node> paired = new HashSet<>();

    CommonmarkScanner(MarkupTokens tokens) {
        this.tokens = tokens;
    }

    /** Fills the tokens; returns false if the mark-up cannot be read without loss, and the text has to stay as it is. */
    boolean scan(String text) {
        tokens.clear();
        Node paragraph = PARSER.parse(text).getFirstChild();
        if (!(paragraph instanceof Paragraph) || paragraph.getNext() != null) {
            return false;
        }
        paired.clear();
        pairTags(text, paragraph);
        int position = 0;
        Node node = paragraph.getFirstChild();
        boolean down = true;
        while (node != null && node != paragraph) {
            if (down) {
                int[] range = range(node);
                if (range.length == 0 || range[0] < position) {
                    return false;
                }
                int opened = open(text, node, range);
                if (opened < 0) {
                    return false;
                }
                position = opened;
                if (node.getFirstChild() != null && isContainer(node)) {
                    pairTags(text, node);
                    node = node.getFirstChild();
                    continue;
                }
            }
            if (isContainer(node)) {
                int[] range = range(node);
                int closeStart = node.getLastChild() == null ? position : Math.max(position, lastEnd(node));
                if (!(node instanceof Image)) {
                    tokens.add(MarkupTokens.CLOSE, closeStart, range[1], "");
                } else {
                    tokens.add(MarkupTokens.NOTHING, closeStart, range[1], "");
                }
                position = range[1];
            }
            if (node.getNext() != null) {
                node = node.getNext();
                down = true;
            } else {
                node = node.getParent();
                down = false;
            }
        }
        return true;
    }

    private static int lastEnd(Node node) {
        int[] range = range(node.getLastChild());
        return range.length == 0 ? 0 : range[1];
    }

    private static boolean isContainer(Node node) {
        return node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof Link
                || node instanceof Image;
    }

    private static int[] range(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new int[0];
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new int[] {spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength()};
    }

    /** Adds the tokens with which a node begins; returns where its content begins, or -1. */
    private int open(String text, Node node, int[] range) {
        if (node instanceof Text literal) {
            return text(text, literal.getLiteral(), range);
        }
        if (node instanceof HtmlInline) {
            return html(text, node, range);
        }
        if (node instanceof HardLineBreak) {
            tokens.add(MarkupTokens.BREAK, range[0], range[1], "");
            return range[1];
        }
        if (node instanceof Code code) {
            int from = text.indexOf(code.getLiteral(), range[0]);
            if (from < 0 || from + code.getLiteral().length() > range[1]) {
                return -1;
            }
            tokens.add(MarkupTokens.NOTHING, range[0], from, "");
            tokens.add(MarkupTokens.NOTHING, from + code.getLiteral().length(), range[1], "");
            return range[1];
        }
        if (isContainer(node)) {
            Node child = node.getFirstChild();
            int[] inner = child == null ? new int[] {range[1]} : range(child);
            if (inner.length == 0 || inner[0] < range[0]) {
                return -1;
            }
            int kind = node instanceof Emphasis
                    ? MarkupTokens.EMPHASIS
                    : node instanceof StrongEmphasis
                            ? MarkupTokens.STRONG
                            : node instanceof Link ? MarkupTokens.LINK : MarkupTokens.NOTHING;
            tokens.add(kind, range[0], inner[0], node instanceof Link link ? link.getDestination() : "");
            return inner[0];
        }
        return range[1];
    }

    /** A text may hold escapes and references that commonmark has resolved. */
    private int text(String text, String literal, int[] range) {
        if (literal.length() == range[1] - range[0] && Search.indexOf(text, '[', range[0], range[1]) < 0) {
            return range[1];
        }
        int j = 0;
        int i = range[0];
        while (i < range[1]) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < range[1] && MarkupScanner.isEscapable(text.charAt(i + 1))) {
                tokens.add(MarkupTokens.ESCAPE, i, i + 2, "");
                i += 2;
                j++;
                continue;
            }
            int call = MarkupScanner.callEnd(text, i, range[1]);
            if (call > 0 && literal.startsWith(text.substring(i, call), j)) {
                // Commonmark knows no notes.
                tokens.add(MarkupTokens.CALL, i, call, text.substring(i + 2, call - 1));
                j += call - i;
                i = call;
                continue;
            }
            int end = c == '&' ? Entities.end(text, i, range[1]) : -1;
            if (end > 0 && j < literal.length() && !literal.startsWith(text.substring(i, end), j)) {
                int width = Character.charCount(literal.codePointAt(j));
                String value = literal.substring(j, j + width);
                // Where it stands for no character, commonmark has something else in its place; here it stays as it is.
                if (Entities.isPrintable(value) && !value.equals(REPLACEMENT)) {
                    tokens.add(MarkupTokens.ENTITY, i, end, value);
                }
                i = end;
                j += width;
                continue;
            }
            if (j >= literal.length() || literal.charAt(j) != c) {
                return -1;
            }
            i++;
            j++;
        }
        return j == literal.length() ? range[1] : -1;
    }

    /** Tags within one piece of mark-up that open and close each other; others overlap with it and say nothing certain. */
    private void pairTags(String text, Node parent) {
        opened.clear();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            int[] range = range(node);
            if (!(node instanceof HtmlInline) || range.length == 0) {
                continue;
            }
            HtmlTag tag = HtmlTag.at(text, range[0], range[1]);
            if (!tag.exists() || !isPaired(tag, text, range[0])) {
                continue;
            }
            if (!tag.closing()) {
                opened.push(new OpenTag(node, MarkupScanner.kind(tag.name())));
            } else if (!opened.isEmpty() && opened.peek().kind() == MarkupScanner.kind(tag.name())) {
                paired.add(opened.pop().node());
                paired.add(node);
            }
        }
    }

    private static boolean isPaired(HtmlTag tag, String text, int start) {
        return switch (MarkupScanner.kind(tag.name())) {
            case MarkupTokens.SUPERSCRIPT, MarkupTokens.SUBSCRIPT, MarkupTokens.EMPHASIS, MarkupTokens.STRONG -> true;
            case MarkupTokens.LINK ->
                tag.closing() || !tag.attribute(text, start, "href").isEmpty();
            default -> false;
        };
    }

    private int html(String text, Node node, int[] range) {
        HtmlTag tag = HtmlTag.at(text, range[0], range[1]);
        int kind = tag.exists() ? MarkupScanner.kind(tag.name()) : MarkupTokens.NOTHING;
        String value = "";
        if (paired.contains(node)) {
            value = kind == MarkupTokens.LINK ? tag.attribute(text, range[0], "href") : "";
            kind = tag.closing() ? MarkupTokens.CLOSE : kind;
        } else if (kind != MarkupTokens.BREAK) {
            kind = MarkupTokens.NOTHING;
        }
        tokens.add(kind, range[0], range[1], value);
        return range[1];
    }
}
