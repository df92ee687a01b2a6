package io.github.undoc.parser.internal.reader;

import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to titles of agenda items. A small letter, a comma or a joining word at the end tell that a title goes on; where
 * capitals or scripts without capitals do not tell, the number of items does.
 */
final class AgendaTitles {

    private static final double FULL = 0.7;

    private AgendaTitles() {}

    /** Counts the titles; a line in capitals counts as a title of its own. */
    static int count(FrontWords words, List<String> lines, List<MastheadScan.Unknown> parts, int expected) {
        return group(words, lines, parts, expected).size();
    }

    static List<List<LinePart>> group(
            FrontWords words, List<String> lines, List<MastheadScan.Unknown> parts, int expected) {
        List<List<LinePart>> groups = new ArrayList<>();
        List<Boolean> afterBlank = new ArrayList<>();
        for (MastheadScan.Unknown part : parts) {
            if (!groups.isEmpty()) {
                List<LinePart> last = groups.get(groups.size() - 1);
                if (continues(words, lines, last.get(last.size() - 1), part)) {
                    last.add(part.part());
                    continue;
                }
            }
            groups.add(new ArrayList<>(List.of(part.part())));
            afterBlank.add(part.blank());
        }
        merge(groups, afterBlank, Math.max(1, expected));
        return groups;
    }

    /** Joins full lines to the next until no more titles are left than there are items. */
    private static void merge(List<List<LinePart>> groups, List<Boolean> afterBlank, int expected) {
        int longest = 0;
        for (List<LinePart> group : groups) {
            for (LinePart part : group) {
                longest = Math.max(longest, part.end() - part.start());
            }
        }
        for (int i = 0; i + 1 < groups.size() && groups.size() > expected; ) {
            List<LinePart> group = groups.get(i);
            LinePart last = group.get(group.size() - 1);
            boolean full = expected == 1 || last.end() - last.start() >= longest * FULL;
            if (full && !afterBlank.get(i + 1)) {
                group.addAll(groups.remove(i + 1));
                afterBlank.remove(i + 1);
            } else {
                i++;
            }
        }
    }

    private static boolean continues(
            FrontWords words, List<String> lines, LinePart before, MastheadScan.Unknown after) {
        String line = lines.get(after.part().line());
        char first = line.charAt(after.part().start());
        if (Character.isLowerCase(first)) {
            return true;
        }
        if (after.blank()) {
            return false;
        }
        String previous = lines.get(before.line());
        char last = previous.charAt(before.end() - 1);
        if (last == ',' || last == '-' || last == ':') {
            return true;
        }
        return endsWithFunctionWord(words, previous, before);
    }

    /** “of the”, “and”, “des”: a function word in small letters at the end of a line joins it to the next. */
    private static boolean endsWithFunctionWord(FrontWords words, String line, LinePart part) {
        int i = part.end();
        while (i > part.start() && Character.isLowerCase(line.charAt(i - 1))) {
            i--;
        }
        if (i == part.end() || i <= part.start() || line.charAt(i - 1) != ' ') {
            return false;
        }
        Folded word = Folded.text(line, i, part.end());
        @Nullable Entry entry = words.functionWords.longest(word, 0);
        return entry != null && entry.length() == word.length();
    }
}
