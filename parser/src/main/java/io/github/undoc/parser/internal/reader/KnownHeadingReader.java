package io.github.undoc.parser.internal.reader;

import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings by their words: those of lists, such as “List of signatories”, and those of sections that most reports have,
 * such as “Introduction”. Immutable and thread-safe.
 */
public final class KnownHeadingReader {

    private final Lexicon headings;

    KnownHeadingReader(LanguagePacks packs) {
        headings = packs.lexicon(Words.LIST_HEADING, Words.SECTION_HEADING);
    }

    /**
     * Tells whether a line heads a list or a section.
     *
     * @param line a line without mark-up and without blanks around it
     * @return true if it holds such a heading and nothing else
     */
    public boolean isHeading(CharSequence line) {
        return entry(line) != null;
    }

    /**
     * Tells whether a line heads a section.
     *
     * @param line a line without mark-up and without blanks around it
     * @return true if it holds such a heading and nothing else
     */
    public boolean isOfSection(CharSequence line) {
        @Nullable Entry entry = entry(line);
        return entry != null && entry.term(Words.SECTION_HEADING) != null;
    }

    private @Nullable Entry entry(CharSequence line) {
        if (line.isEmpty() || !headings.canBegin(line.charAt(0))) {
            return null;
        }
        Folded folded = Folded.line(line.toString());
        @Nullable Entry entry = headings.longest(folded, 0);
        return entry != null && entry.length() == folded.length() ? entry : null;
    }
}
