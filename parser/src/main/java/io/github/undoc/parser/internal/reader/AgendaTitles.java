package io.github.undoc.parser.internal.reader;

import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to titles of agenda items. A small letter, a comma or a joining word at the end tell that a title goes on; where
 * capitals or scripts without capitals do not tell, the number of items does.
 */
final class AgendaTitles {

    private static final double FULL = 0.7;
    private static final int LONGEST_FUNCTION_WORD = 8;

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
        if (parts.size() == 1 && expected > 1) {
            List<List<LinePart>> split = split(words, lines, parts.get(0).part());
            return split.size() == expected ? split : groups;
        }
        return groups;
    }

    /**
     * Cuts titles that stand in one line where a capital follows a small word that joins nothing, or begins “Question of”.
     * Whether the cuts are right, only the number of items tells.
     */
    private static List<List<LinePart>> split(FrontWords words, List<String> lines, LinePart part) {
        String line = lines.get(part.line());
        List<List<LinePart>> titles = new ArrayList<>();
        int start = part.start();
        int before = -1;
        int word = start;
        while (word < part.end()) {
            int end = line.indexOf(' ', word);
            end = end < 0 || end > part.end() ? part.end() : end;
            if (before >= 0 && begins(words, line, before, word, end, part.end())) {
                titles.add(List.of(new LinePart(part.line(), start, word - 1)));
                start = word;
            }
            before = word;
            word = end + 1;
        }
        titles.add(List.of(new LinePart(part.line(), start, part.end())));
        return titles;
    }

    private static boolean begins(FrontWords words, String line, int before, int word, int end, int limit) {
        if (!Character.isUpperCase(line.charAt(word))
                || end - word < 2
                || Character.isUpperCase(line.charAt(word + 1))) {
            return false;
        }
        int last = word - 2;
        if (last < before
                || !Character.isLetterOrDigit(line.charAt(last)) && line.charAt(last) != ')'
                || isWord(words.functionWords, line, before, word - 1)) {
            return false;
        }
        int hyphen = line.indexOf('-', before);
        boolean attribute = hyphen >= 0 && hyphen < word;
        if (Character.isLowerCase(line.charAt(before)) && !attribute || isWord(words.functionWords, line, word, end)) {
            return true;
        }
        int next = end + 1;
        int nextEnd = next < limit ? line.indexOf(' ', next) : -1;
        return nextEnd > next && isWord(words.titleOf, line, next, nextEnd);
    }

    private static boolean isWord(Lexicon lexicon, String line, int from, int to) {
        if (to - from > LONGEST_FUNCTION_WORD) {
            return false;
        }
        Folded word = Folded.text(line, from, to);
        @Nullable Entry entry = lexicon.longest(word, 0);
        return entry != null && entry.length() == word.length();
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

    /**
     * “of the”, “and”, “des”: a function word at the end of a line joins it to the next; in small letters, or in capitals like all
     * of the line.
     */
    static boolean endsWithFunctionWord(FrontWords words, String line, LinePart part) {
        boolean capitals = true;
        for (int i = part.start(); i < part.end() && capitals; i++) {
            capitals = !Character.isLowerCase(line.charAt(i));
        }
        int i = part.end();
        while (i > part.start()
                && (capitals ? Character.isUpperCase(line.charAt(i - 1)) : Character.isLowerCase(line.charAt(i - 1)))) {
            i--;
        }
        if (i == part.end() || i <= part.start() || line.charAt(i - 1) != ' ') {
            return false;
        }
        return isWord(words.functionWords, line, i, part.end());
    }
}
