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
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.Preformatted;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.Table;
import io.github.undoc.model.text.TableCell;
import io.github.undoc.model.text.TableRow;
import io.github.undoc.model.text.ThematicBreak;
import java.util.List;
import java.util.Optional;

/**
 * Lays out a document as an exact text: light Markdown in which comments say what no sign of Markdown says, so that every
 * line can be read in one way only. One instance serves one document.
 */
final class MarkdownBlocks {

    private static final int ANNEX_HEADING = 1;
    private static final int TITLE_HEADING = 2;
    private static final int FIRST_SECTION = 3;
    private static final int LEAST_FENCE = 3;
    private static final String PLAIN = "<!-- -->";

    private final StringBuilder out = new StringBuilder();
    private final NoteLabels labels;

    MarkdownBlocks(NoteLabels labels) {
        this.labels = labels;
    }

    String document(UnDocument document) {
        line(document.content() instanceof Letter ? "<!-- undoc letter -->" : "<!-- undoc other -->");
        masthead(document.masthead());
        content(document.content());
        document.footnotes().forEach(this::footnote);
        document.annexes().forEach(this::annex);
        jobNumber(document.masthead());
        return out.toString();
    }

    /** The job number that was printed at the foot of a page, where it is no part of the text. */
    private void jobNumber(Masthead masthead) {
        if (masthead.jobNumber().isEmpty()) {
            return;
        }
        String number = masthead.jobNumber().get();
        boolean printed = masthead.printed().stream()
                .anyMatch(line -> line.kind() == MastheadLineKind.JOB_NUMBER
                        && PlainText.of(line.content()).contains(number));
        if (!printed) {
            line("<!-- job number -->\n" + number);
        }
    }

    private void masthead(Masthead masthead) {
        for (MastheadLine line : masthead.printed()) {
            begin();
            if (line.kind() == MastheadLineKind.OTHER) {
                // It says nothing known, whatever it looks like.
                out.append(PLAIN);
            }
            inlines(line.content());
            end();
        }
    }

    private void content(DocumentContent content) {
        if (content instanceof Letter letter) {
            title(letter.title().isEmpty() ? List.of() : List.of(letter.title()));
            blocks(letter.body(), FIRST_SECTION);
            letter.signature().ifPresent(this::signature);
        } else {
            OtherDocument other = (OtherDocument) content;
            title(other.title().stream().map(Line::content).toList());
            blocks(other.body(), FIRST_SECTION);
        }
    }

    private void title(List<List<Inline>> lines) {
        lines.forEach(line -> heading(TITLE_HEADING, line));
        if (lines.isEmpty()) {
            line("<!-- text -->");
        }
    }

    private void annex(Annex annex) {
        annexLines(annex.linesAboveMasthead());
        List<AnnexLine> below = annex.linesBelowMasthead();
        if (annex.masthead().isPresent()) {
            line("<!-- masthead -->");
            masthead(annex.masthead().get());
            if (below.isEmpty() || below.get(0).kind() != AnnexLineKind.TITLE) {
                line("<!-- text -->");
            }
        }
        annexLines(below);
        annexBody(annex.body());
        annex.signature().ifPresent(this::signature);
        annex.footnotes().forEach(this::footnote);
        annex.annexes().forEach(this::annex);
    }

    /** The first paragraph could be taken for a mark of the original language. */
    private void annexBody(List<Block> body) {
        if (!body.isEmpty()
                && body.get(0) instanceof Paragraph first
                && first.number().isEmpty()
                && LineStarts.mayBeOriginalMark(first.content())) {
            paragraph(first.number(), first.content(), true);
            blocks(body.subList(1, body.size()), FIRST_SECTION);
        } else {
            blocks(body, FIRST_SECTION);
        }
    }

    private void annexLines(List<AnnexLine> lines) {
        for (AnnexLine line : lines) {
            if (line.kind() == AnnexLineKind.LABEL) {
                heading(ANNEX_HEADING, line.content());
            } else if (line.kind() == AnnexLineKind.TITLE) {
                heading(TITLE_HEADING, line.content());
            } else {
                paragraph(Optional.empty(), line.content());
            }
        }
    }

    private void footnote(Footnote footnote) {
        begin();
        out.append(labels.next(footnote));
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
        List<Line> lines = signature.printed();
        if (lines.isEmpty()) {
            return;
        }
        begin();
        out.append("<!-- signature -->\n");
        for (int i = 0; i < lines.size(); i++) {
            inlines(lines.get(i).content());
            if (i + 1 < lines.size()) {
                out.append("  \n");
            }
        }
        end();
    }

    private void blocks(List<Block> blocks, int level) {
        Optional<Block> before = Optional.empty();
        for (Block block : blocks) {
            if (before.isPresent()) {
                between(before.get(), block);
            }
            block(block, level);
            before = Optional.of(block);
        }
    }

    /** Two lists in a row would be read as one, what stands behind a section as part of it. */
    private void between(Block before, Block next) {
        if (before instanceof ListBlock && next instanceof ListBlock) {
            line(PLAIN);
        } else if (before instanceof Section && !(next instanceof Section)) {
            line("<!-- end of section -->");
        }
    }

    private void block(Block block, int level) {
        if (block instanceof Paragraph value) {
            paragraph(value.number(), value.content());
        } else if (block instanceof Section value) {
            section(value, level);
        } else if (block instanceof ListBlock value) {
            list(value);
        } else if (block instanceof Table value) {
            table(value);
        } else if (block instanceof Quotation value) {
            quotation(value, level);
        } else if (block instanceof SignatureBlock value) {
            signature(value);
        } else if (block instanceof Preformatted value) {
            preformatted(value.text());
        } else {
            String printed = ((ThematicBreak) block).printed();
            line(printed.isEmpty() ? "<hr>" : printed);
        }
    }

    private void preformatted(String text) {
        String fence = "`".repeat(Math.max(LEAST_FENCE, longestRun(text, '`') + 1));
        boolean encodable = MarkdownInlines.isEncodable(text);
        line((encodable ? "" : "<!-- references -->\n")
                + fence
                + '\n'
                + (encodable ? text : MarkdownInlines.referenced(text))
                + '\n'
                + fence);
    }

    private static int longestRun(String text, char c) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == c ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private void heading(int level, List<Inline> words) {
        begin();
        out.append("#".repeat(level)).append(' ');
        inlines(words);
        end();
    }

    private void section(Section section, int level) {
        begin();
        out.append("#".repeat(level)).append(' ');
        section.number().ifPresent(printed -> out.append(printed).append(' '));
        boolean bare = section.number().isPresent()
                ? section.heading().isEmpty()
                : LineStarts.mayBeHeadingNumber(section.heading());
        if (bare) {
            out.append(PLAIN);
        }
        inlines(section.heading());
        end();
        blocks(section.content(), level + 1);
    }

    private void paragraph(Optional<String> number, List<Inline> content) {
        if (number.isPresent() || !content.isEmpty()) {
            // A number without a text is one only where something stands behind it.
            paragraph(number, content, number.isPresent() ? content.isEmpty() : LineStarts.mayBeMark(content));
        }
    }

    private void paragraph(Optional<String> number, List<Inline> content, boolean plain) {
        begin();
        number.ifPresent(printed -> out.append(printed).append(' '));
        out.append(plain ? PLAIN : "");
        inlines(content);
        end();
    }

    private void inlines(List<Inline> inlines) {
        new MarkdownInlines(out, labels, false).write(inlines);
    }

    private void list(ListBlock list) {
        for (ListItem item : list.items()) {
            String mark = item.mark().orElse("-");
            begin();
            String content = item(mark, item.content());
            out.append(mark).append(' ').append(indented(content, " ".repeat(mark.length() + 1)));
            end();
        }
    }

    /** The first paragraph of an item stands behind its mark, where only a rule can be taken for another thing. */
    private String item(String mark, List<Block> content) {
        MarkdownBlocks inner = new MarkdownBlocks(labels);
        int from = 0;
        if (!content.isEmpty()
                && content.get(0) instanceof Paragraph first
                && first.number().isEmpty()) {
            // A mark with nothing behind it is none.
            if (first.content().isEmpty() || LineStarts.beginsWith(first.content(), mark)) {
                inner.out.append(PLAIN);
            }
            inner.inlines(first.content());
            inner.end();
            from = 1;
        }
        inner.blocks(content.subList(from, content.size()), FIRST_SECTION);
        return inner.out.toString().stripTrailing();
    }

    private void quotation(Quotation quotation, int level) {
        MarkdownBlocks inner = new MarkdownBlocks(labels);
        inner.blocks(quotation.content(), level);
        begin();
        out.append("> ").append(indented(inner.out.toString().stripTrailing(), "> "));
        end();
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
        int columns = Math.max(
                1,
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        List<TableRow> rows = table.rows();
        boolean headed = !rows.isEmpty() && rows.get(0).header();
        if (!headed) {
            // A rule at the top says that there is no head.
            rule(rows, columns);
        }
        for (int i = 0; i < rows.size(); i++) {
            boolean likeRule = i == 0 && headed && LineStarts.mayBeRule(rows.get(0));
            for (TableCell cell : rows.get(i).cells()) {
                out.append("| ").append(likeRule ? PLAIN : "");
                new MarkdownInlines(out, labels, true).write(cell.content());
                out.append(' ');
            }
            out.append("|\n");
            if (i == 0 && headed) {
                rule(rows, columns);
            }
        }
        out.setLength(out.length() - 1);
        end();
    }

    private void rule(List<TableRow> rows, int columns) {
        for (int column = 0; column < columns; column++) {
            out.append(
                    switch (alignment(rows, column)) {
                        case LEFT -> "| :--- ";
                        case CENTER -> "| :---: ";
                        case RIGHT -> "| ---: ";
                        case NONE -> "| --- ";
                    });
        }
        out.append("|\n");
    }

    /** All cells of a column are aligned alike; rows may be short. */
    private static TableCell.Alignment alignment(List<TableRow> rows, int column) {
        for (TableRow row : rows) {
            if (column < row.cells().size()) {
                return row.cells().get(column).alignment();
            }
        }
        return TableCell.Alignment.NONE;
    }

    private void line(String line) {
        begin();
        out.append(line);
        end();
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
