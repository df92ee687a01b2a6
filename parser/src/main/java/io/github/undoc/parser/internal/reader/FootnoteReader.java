package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.text.FootnoteKind;

/** Tells what kind of note a footnote is, by its words. Immutable and thread-safe. */
public final class FootnoteReader {

    FootnoteReader() {}

    /**
     * Tells the kind of a note.
     *
     * @param text the note without its mark
     * @return its kind
     */
    public FootnoteKind kind(CharSequence text) {
        return FootnoteKind.OTHER;
    }
}
