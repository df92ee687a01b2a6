package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.LineBreak;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Preformatted;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.TableCell;
import io.github.undoc.model.text.Text;
import io.github.undoc.model.text.TextWalker;
import java.util.List;
import java.util.Optional;

/**
 * The first words of a part that is built: each paragraph in one line, however it was broken and marked up in the source. What
 * is read from them is read again from every other text that gives the same part.
 */
final class PartWords extends TextWalker {

    private final StringBuilder out;
    private final int most;

    private PartWords(int most) {
        this.out = new StringBuilder(most);
        this.most = most;
    }

    /**
     * Returns the first words of a part, with blank lines between its blocks.
     *
     * @param body its blocks
     * @param signature the signature behind them
     * @param most how many characters to return at most
     */
    static String of(List<Block> body, Optional<SignatureBlock> signature, int most) {
        PartWords words = new PartWords(most);
        words.blocks(body);
        signature.ifPresent(words::visit);
        return words.out.toString();
    }

    private void add(String words) {
        out.append(words, 0, Math.min(words.length(), most - out.length()));
    }

    private void endBlock() {
        if (!out.isEmpty()) {
            add("\n\n");
        }
    }

    @Override
    protected void blocks(List<? extends Block> blocks) {
        for (int i = 0; i < blocks.size() && out.length() < most; i++) {
            blocks.get(i).accept(this);
        }
    }

    @Override
    protected void line(Line line) {
        super.line(line);
        add("\n");
    }

    @Override
    protected void listItem(ListItem item) {
        item.mark().ifPresent(mark -> add(mark + ' '));
        super.listItem(item);
    }

    @Override
    protected void tableCell(TableCell cell) {
        super.tableCell(cell);
        add("\n");
    }

    @Override
    public Void visit(Section value) {
        value.number().ifPresent(number -> add(number + ' '));
        inlines(value.heading());
        endBlock();
        blocks(value.content());
        return NOTHING;
    }

    @Override
    public Void visit(Paragraph value) {
        value.number().ifPresent(number -> add(number + ' '));
        inlines(value.content());
        endBlock();
        return NOTHING;
    }

    @Override
    public Void visit(Preformatted value) {
        add(value.text());
        endBlock();
        return NOTHING;
    }

    @Override
    public Void visit(Text value) {
        add(value.text());
        return NOTHING;
    }

    @Override
    public Void visit(SymbolReference value) {
        add(value.text());
        return NOTHING;
    }

    @Override
    public Void visit(LineBreak value) {
        add(" ");
        return NOTHING;
    }
}
