package io.github.undoc.parser.internal.reader;

import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Words;
import org.jspecify.annotations.Nullable;

/** Tells the headings of lists, such as “List of signatories”, by their words. Immutable and thread-safe. */
public final class ListHeadingReader {

    private final Lexicon headings;

    ListHeadingReader(LanguagePacks packs) {
        headings = packs.lexicon(Words.LIST_HEADING);
    }

    /**
     * Tells whether a line heads a list.
     *
     * @param line a line without mark-up and without blanks around it
     * @return true if it holds such a heading and nothing else
     */
    public boolean isHeading(CharSequence line) {
        if (line.isEmpty() || !headings.canBegin(line.charAt(0))) {
            return false;
        }
        Folded folded = Folded.line(line.toString());
        @Nullable Entry entry = headings.longest(folded, 0);
        return entry != null && entry.length() == folded.length();
    }
}
