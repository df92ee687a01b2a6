package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.PlainText;
import java.util.ArrayList;
import java.util.List;

/** The words of titles. */
final class TitleWords {

    private TitleWords() {}

    /** The words of a title in one line, without calls of notes. */
    static String of(List<Inline> content) {
        List<Inline> kept = new ArrayList<>(content.size());
        for (Inline inline : content) {
            if (!(inline instanceof FootnoteCall)) {
                kept.add(inline);
            }
        }
        return PlainText.of(kept).replace('\n', ' ').strip();
    }
}
