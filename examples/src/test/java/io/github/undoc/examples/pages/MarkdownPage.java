package io.github.undoc.examples.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A Markdown page: its code in order, its links and what can be linked to. Code that readers need not see stands in HTML
 * comments whose first line is the language.
 *
 * @param path the file
 * @param parts headings and code, in order
 * @param links the targets of links and images
 * @param anchors the fragments that lead to headings
 */
public record MarkdownPage(Path path, List<Part> parts, List<String> links, Set<String> anchors) {

    /** What a test looks at. */
    public sealed interface Part {}

    /**
     * A heading.
     *
     * @param level 1 to 6
     */
    public record Title(int level) implements Part {}

    /**
     * A block of code.
     *
     * @param language the first word behind the fence; empty if there is none
     * @param text the code
     * @param line the first line of the code in the file
     * @param hidden whether it stands in a comment
     */
    public record Fence(String language, String text, int line, boolean hidden) implements Part {}

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    /**
     * Reads a page.
     *
     * @param path the file
     * @return the page
     * @throws IOException if it cannot be read
     */
    public static MarkdownPage read(Path path) throws IOException {
        MarkdownPage page = new MarkdownPage(path, new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
        PARSER.parse(Files.readString(path)).accept(page.new Collector());
        return page;
    }

    @Override
    public String toString() {
        return Project.name(path);
    }

    private static int line(Node block) {
        return block.getSourceSpans().get(0).getLineIndex() + 1;
    }

    private final class Collector extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            parts.add(new Title(heading.getLevel()));
            anchors.add(anchor(heading));
            visitChildren(heading);
        }

        @Override
        public void visit(FencedCodeBlock block) {
            String info = block.getInfo();
            int end = info.indexOf(' ');
            parts.add(new Fence(end < 0 ? info : info.substring(0, end), block.getLiteral(), line(block) + 1, false));
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            parts.add(new Fence("", block.getLiteral(), line(block), false));
        }

        @Override
        public void visit(HtmlBlock block) {
            String html = block.getLiteral();
            int end = html.lastIndexOf("-->");
            int first = html.indexOf('\n');
            if (html.startsWith("<!-- ") && end > first && first > 0) {
                parts.add(new Fence(
                        html.substring(5, first).strip(), html.substring(first + 1, end), line(block) + 1, true));
            }
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            links.add(image.getDestination());
        }

        /** The name that code hosts give a heading. */
        private String anchor(Heading heading) {
            StringBuilder text = new StringBuilder();
            heading.accept(new AbstractVisitor() {
                @Override
                public void visit(Text node) {
                    text.append(node.getLiteral());
                }

                @Override
                public void visit(Code node) {
                    text.append(node.getLiteral());
                }
            });
            StringBuilder anchor = new StringBuilder();
            text.toString().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
                if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                    anchor.appendCodePoint(c);
                } else if (c == ' ') {
                    anchor.append('-');
                }
            });
            return anchor.toString();
        }
    }
}
