package io.github.undoc.parser.internal.reader;

import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the masthead in a text that says other things first, such as the page of a library that shows the document below a name,
 * a description and the size of the file. Immutable and thread-safe.
 */
final class CoverReader {

    private static final int MOST_LINES = 24;
    /** A description is longer than what is printed in a masthead, a body longer than a description. */
    private static final int LONGEST_PRINTED = 80;

    private static final int LONGEST_DESCRIPTION = 400;

    private final FrontWords words;

    CoverReader(FrontWords words) {
        this.words = words;
    }

    /** How many lines stand before what may be the masthead; 0 if there is nothing like it further down. */
    int end(List<String> lines) {
        int begin = 0;
        int looked = 0;
        for (int i = 0; i < lines.size() && looked < MOST_LINES; i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            looked++;
            Folded folded = Folded.line(line);
            if (isDistribution(folded)) {
                return begin;
            }
            if (folded.length() > LONGEST_DESCRIPTION || words.titles.isOpening(folded)) {
                return 0;
            }
            if (folded.length() > LONGEST_PRINTED) {
                begin = i + 1;
            }
        }
        return 0;
    }

    /** Whether a cell of a line begins with the label of the distribution. */
    private boolean isDistribution(Folded folded) {
        for (int i = 0; i < folded.length(); i++) {
            @Nullable Entry entry = i == 0 || folded.at(i - 1) == Folded.GAP ? words.front.longest(folded, i) : null;
            if (entry != null && entry.term(Words.DISTRIBUTION_LABEL) != null) {
                return true;
            }
        }
        return false;
    }
}
