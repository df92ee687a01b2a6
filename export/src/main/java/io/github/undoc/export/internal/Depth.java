package io.github.undoc.export.internal;

import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.export.DocumentLimits;
import io.github.undoc.model.Annex;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.TextWalker;
import java.util.List;

/**
 * Measures how deep a document nests, so that writers may recurse without fear for the stack. Writers that have to see the
 * whole document before they write it do so in the same walk.
 */
public class Depth extends TextWalker {

    private int depth;

    /** For subclasses, which see what they override. */
    protected Depth() {}

    /**
     * Checks a document.
     *
     * @param document the document
     * @throws DocumentFormatException if it nests deeper than {@link DocumentLimits#MAX_DEPTH}
     */
    public static void check(UnDocument document) throws DocumentFormatException {
        new Depth().measure(document);
    }

    /**
     * Walks over a document.
     *
     * @param document the document
     * @throws DocumentFormatException if it nests deeper than {@link DocumentLimits#MAX_DEPTH}
     */
    protected final void measure(UnDocument document) throws DocumentFormatException {
        try {
            walk(document);
        } catch (TooDeep e) {
            throw new DocumentFormatException(
                    "The document nests deeper than the " + DocumentLimits.MAX_DEPTH + " levels allowed.");
        }
    }

    private void down() {
        if (++depth > DocumentLimits.MAX_DEPTH) {
            throw new TooDeep();
        }
    }

    @Override
    protected void annex(Annex annex) {
        down();
        super.annex(annex);
        depth--;
    }

    @Override
    protected void blocks(List<? extends Block> blocks) {
        if (!blocks.isEmpty()) {
            down();
            super.blocks(blocks);
            depth--;
        }
    }

    @Override
    protected void inlines(List<? extends Inline> inlines) {
        if (!inlines.isEmpty()) {
            down();
            super.inlines(inlines);
            depth--;
        }
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super(null, null, false, false);
        }
    }
}
