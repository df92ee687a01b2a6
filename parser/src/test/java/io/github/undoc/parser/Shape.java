package io.github.undoc.parser;

import io.github.undoc.model.Annex;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.BlockVisitor;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.InlineVisitor;
import io.github.undoc.model.text.LineBreak;
import io.github.undoc.model.text.Link;
import io.github.undoc.model.text.ListBlock;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.Preformatted;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.Strong;
import io.github.undoc.model.text.Subscript;
import io.github.undoc.model.text.Superscript;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.Table;
import io.github.undoc.model.text.Text;
import io.github.undoc.model.text.ThematicBreak;
import java.util.List;
import java.util.stream.Collectors;

/** Values in few words, one block a line and set in as deep as it is nested, so that tests can say what they expect. */
final class Shape {

    private Shape() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(new Blocks())).collect(Collectors.joining("\n"));
    }

    static String ofInlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(new Inlines())).collect(Collectors.joining());
    }

    static String ofAnnexes(List<Annex> annexes) {
        return annexes.stream().map(Shape::annex).collect(Collectors.joining("\n"));
    }

    private static String annex(Annex annex) {
        String lines = annex.lines().stream()
                .map(line -> line.kind().key() + " " + ofInlines(line.content()))
                .collect(Collectors.joining(" / "));
        return annex.kind().key() + annex.number().map(number -> " " + number).orElse("") + " [" + lines + "]"
                + (annex.annexes().isEmpty() ? "" : in(ofAnnexes(annex.annexes())));
    }

    private static String in(String lines) {
        return lines.lines().map(line -> line.isEmpty() ? "\n" : "\n  " + line).collect(Collectors.joining());
    }

    private static final class Blocks implements BlockVisitor<String> {

        @Override
        public String visit(Section value) {
            return "section" + value.number().map(number -> " " + number).orElse("") + ": " + ofInlines(value.heading())
                    + in(of(value.content()));
        }

        @Override
        public String visit(Paragraph value) {
            return "p" + value.number().map(number -> " " + number).orElse("") + ": " + ofInlines(value.content());
        }

        @Override
        public String visit(ListBlock value) {
            return (value.ordered() ? "ordered" : "list")
                    + in(value.items().stream()
                            .map(item -> item.mark().orElse("-") + in(of(item.content())))
                            .collect(Collectors.joining("\n")));
        }

        @Override
        public String visit(Table value) {
            return "table"
                    + in(value.rows().stream()
                            .map(row -> (row.header() ? "head " : "row ")
                                    + row.cells().stream()
                                            .map(cell -> ofInlines(cell.content()))
                                            .collect(Collectors.joining(" | ")))
                            .collect(Collectors.joining("\n")));
        }

        @Override
        public String visit(Quotation value) {
            return "quotation" + in(of(value.content()));
        }

        @Override
        public String visit(Preformatted value) {
            return "code" + in(value.text());
        }

        @Override
        public String visit(ThematicBreak value) {
            return "rule " + value.printed();
        }

        @Override
        public String visit(SignatureBlock value) {
            return "signature " + PlainText.of(value);
        }
    }

    private static final class Inlines implements InlineVisitor<String> {

        @Override
        public String visit(Text value) {
            return value.text();
        }

        @Override
        public String visit(Emphasis value) {
            return "em(" + ofInlines(value.content()) + ")";
        }

        @Override
        public String visit(Strong value) {
            return "strong(" + ofInlines(value.content()) + ")";
        }

        @Override
        public String visit(Superscript value) {
            return "sup(" + ofInlines(value.content()) + ")";
        }

        @Override
        public String visit(Subscript value) {
            return "sub(" + ofInlines(value.content()) + ")";
        }

        @Override
        public String visit(FootnoteCall value) {
            return "call(" + value.mark() + value.note().map(note -> " " + note).orElse("") + ")";
        }

        @Override
        public String visit(Link value) {
            return "link(" + value.target() + " " + ofInlines(value.content()) + ")";
        }

        @Override
        public String visit(SymbolReference value) {
            return "symbol(" + value.text() + ")";
        }

        @Override
        public String visit(LineBreak value) {
            return "br()";
        }
    }
}
