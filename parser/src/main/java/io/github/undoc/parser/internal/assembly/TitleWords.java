package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.LineBreak;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.Text;
import io.github.undoc.model.text.TextWalker;
import java.util.List;

/** The words of titles. */
final class TitleWords extends TextWalker {

    private final StringBuilder out = new StringBuilder();

    private TitleWords() {}

    /** The words of a title in one line, without calls of notes. */
    static String of(List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Text text) {
            return text.text().replace('\n', ' ').strip();
        }
        TitleWords words = new TitleWords();
        words.inlines(content);
        return words.out.toString().replace('\n', ' ').strip();
    }

    @Override
    public Void visit(Text value) {
        out.append(value.text());
        return NOTHING;
    }

    @Override
    public Void visit(SymbolReference value) {
        out.append(value.text());
        return NOTHING;
    }

    @Override
    public Void visit(LineBreak value) {
        out.append(' ');
        return NOTHING;
    }
}
