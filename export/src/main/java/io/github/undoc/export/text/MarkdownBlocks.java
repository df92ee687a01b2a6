package io.github.undoc.export.text;

import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.AnnexLineKind;
import io.github.undoc.model.DocumentContent;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.ListBlock;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Preformatted;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.Table;
import io.github.undoc.model.text.TableCell;
import io.github.undoc.model.text.TableRow;
import io.github.undoc.model.text.Text;
import io.github.undoc.model.text.ThematicBreak;
import java.util.List;
import java.util.Optional;

/** Lays out a document as Markdown. One instance serves one document. */
final class MarkdownBlocks {

    private static final int DEEPEST_HEADING = 6;
    private static final int ANNEX_HEADING = 1;
    private static final int TITLE_HEADING = 2;
    private static final int FIRST_SECTION = 3;
    private static final int LONGEST_NUMBER = 8;

    private final StringBuilder out = new StringBuilder();

    String document(UnDocument document) {
        masthead(document.masthead());
        content(document.content());
        document.footnotes().forEach(this::footnote);
        document.annexes().forEach(this::annex);
        jobNumber(document.masthead());
        return out.toString();
    }

    /** The job number that was printed at the foot of a page, where it is no part of the text. */
    private void jobNumber(Masthead masthead) {
        boolean printed = masthead.printed().stream().anyMatch(line -> line.kind() == MastheadLineKind.JOB_NUMBER);
        if (!printed && masthead.jobNumber().isPresent()) {
            begin();
            out.append(masthead.jobNumber().get());
            end();
        }
    }

    private void masthead(Masthead masthead) {
        for (MastheadLine line : masthead.printed()) {
            paragraph(Optional.empty(), line.content());
        }
    }

    private void content(DocumentContent content) {
        if (content instanceof Letter letter) {
            if (!letter.title().isEmpty()) {
                heading(TITLE_HEADING, Optional.empty(), letter.title());
            }
            blocks(letter.body(), FIRST_SECTION);
            letter.signature().ifPresent(this::signature);
        } else {
            OtherDocument other = (OtherDocument) content;
            for (Line line : other.title()) {
                heading(TITLE_HEADING, Optional.empty(), line.content());
            }
            blocks(other.body(), FIRST_SECTION);
        }
    }

    private void annex(Annex annex) {
        annexLines(annex.linesAboveMasthead());
        annex.masthead().ifPresent(this::masthead);
        annexLines(annex.linesBelowMasthead());
        blocks(annex.body(), FIRST_SECTION);
        annex.signature().ifPresent(this::signature);
        annex.footnotes().forEach(this::footnote);
        annex.annexes().forEach(this::annex);
    }

    private void annexLines(List<AnnexLine> lines) {
        for (AnnexLine line : lines) {
            if (line.kind() == AnnexLineKind.LABEL) {
                heading(ANNEX_HEADING, Optional.empty(), line.content());
            } else if (line.kind() == AnnexLineKind.TITLE) {
                heading(TITLE_HEADING, Optional.empty(), line.content());
            } else {
                paragraph(Optional.empty(), line.content());
            }
        }
    }

    private void footnote(Footnote footnote) {
        begin();
        MarkdownInlines.mark(footnote.mark(), out);
        out.append(' ');
        List<Block> content = footnote.content();
        if (!content.isEmpty() && content.get(0) instanceof Paragraph first) {
            first.number().ifPresent(number -> out.append(number).append(' '));
            inlines(first.content());
            end();
            blocks(content.subList(1, content.size()), FIRST_SECTION);
        } else {
            end();
            blocks(content, FIRST_SECTION);
        }
    }

    private void signature(SignatureBlock signature) {
        begin();
        List<Line> lines = signature.printed();
        for (int i = 0; i < lines.size(); i++) {
            inlines(lines.get(i).content());
            if (i + 1 < lines.size()) {
                out.append("  \n");
            }
        }
        end();
    }

    private void blocks(List<Block> blocks, int level) {
        for (Block block : blocks) {
            block(block, level);
        }
    }

    private void block(Block block, int level) {
        if (block instanceof Paragraph value) {
            paragraph(value.number(), value.content());
        } else if (block instanceof Section value) {
            heading(Math.min(level, DEEPEST_HEADING), value.number(), value.heading());
            blocks(value.content(), level + 1);
        } else if (block instanceof ListBlock value) {
            list(value);
        } else if (block instanceof Table value) {
            table(value);
        } else if (block instanceof Quotation value) {
            quotation(value, level);
        } else if (block instanceof SignatureBlock value) {
            signature(value);
        } else if (block instanceof Preformatted value) {
            begin();
            out.append("```\n").append(value.text()).append("\n```");
            end();
        } else {
            String printed = ((ThematicBreak) block).printed();
            begin();
            out.append(printed.isEmpty() ? "<hr>" : printed);
            end();
        }
    }

    private void heading(int level, Optional<String> number, List<Inline> words) {
        begin();
        out.append("#".repeat(level)).append(' ');
        number.ifPresent(printed -> out.append(printed).append(' '));
        if (number.isEmpty()
                && !words.isEmpty()
                && words.get(0) instanceof Text text
                && beginsLikeNumber(text.text())) {
            // Behind stars, a number is part of the words.
            out.append("**");
            inlines(words);
            out.append("**");
        } else {
            inlines(words);
        }
        end();
    }

    private static boolean beginsLikeNumber(String words) {
        for (int i = 0; i < Math.min(words.length(), LONGEST_NUMBER); i++) {
            char c = words.charAt(i);
            if (c == '.' || c == ')' || c == '、' || c == '．' || c == '）') {
                return true;
            }
            if (!Character.isLetterOrDigit(c) && c != '(' && c != '（') {
                return false;
            }
        }
        return false;
    }

    private void paragraph(Optional<String> number, List<Inline> content) {
        begin();
        number.ifPresent(printed -> out.append(printed).append(' '));
        inlines(content);
        end();
    }

    private void inlines(List<Inline> inlines) {
        new MarkdownInlines(out).write(inlines);
    }

    private void list(ListBlock list) {
        for (ListItem item : list.items()) {
            String mark = item.mark().orElse("-");
            begin();
            String content = within(item.content());
            out.append(mark).append(' ').append(indented(content, " ".repeat(mark.length() + 1)));
            end();
        }
    }

    private void quotation(Quotation quotation, int level) {
        MarkdownBlocks inner = new MarkdownBlocks();
        inner.blocks(quotation.content(), level);
        begin();
        out.append("> ").append(indented(inner.out.toString().stripTrailing(), "> "));
        end();
    }

    private static String within(List<Block> blocks) {
        MarkdownBlocks inner = new MarkdownBlocks();
        inner.blocks(blocks, FIRST_SECTION);
        return inner.out.toString().stripTrailing();
    }

    private static String indented(String text, String indent) {
        StringBuilder indented = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            String line = text.substring(start, end);
            if (start > 0) {
                indented.append(line.isBlank() ? indent.stripTrailing() : indent);
            }
            indented.append(line);
            start = end;
        }
        return indented.toString();
    }

    private void table(Table table) {
        if (!table.caption().isEmpty()) {
            paragraph(Optional.empty(), table.caption());
        }
        begin();
        int columns =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<TableRow> rows = table.rows();
        if (rows.isEmpty() || !rows.get(0).header()) {
            out.append("| ".repeat(columns)).append("|\n");
            rule(rows.isEmpty() ? List.of() : rows.get(0).cells(), columns);
        }
        for (int i = 0; i < rows.size(); i++) {
            for (TableCell cell : rows.get(i).cells()) {
                StringBuilder words = new StringBuilder();
                new MarkdownInlines(words).write(cell.content());
                out.append("| ").append(pipesEscaped(words)).append(' ');
            }
            out.append("|\n");
            if (i == 0 && rows.get(i).header()) {
                rule(rows.get(i).cells(), columns);
            }
        }
        out.setLength(out.length() - 1);
        end();
    }

    private static String pipesEscaped(CharSequence words) {
        return words.toString().replace("\\|", "|").replace("|", "\\|");
    }

    private void rule(List<TableCell> cells, int columns) {
        for (int i = 0; i < columns; i++) {
            TableCell.Alignment alignment = i < cells.size() ? cells.get(i).alignment() : TableCell.Alignment.NONE;
            out.append(
                    switch (alignment) {
                        case LEFT -> "| :--- ";
                        case CENTER -> "| :---: ";
                        case RIGHT -> "| ---: ";
                        case NONE -> "| --- ";
                    });
        }
        out.append("|\n");
    }

    private void begin() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    private void end() {
        out.append('\n');
    }
}
