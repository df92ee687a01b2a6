package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Language;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Spaces;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads titles of letters. The parts stand in the order of the language: in English kind, date, sender, addressee; in French,
 * Spanish and Arabic the addressee before the sender; in Russian the sender before the date; in Chinese the kind last. Immutable
 * and thread-safe.
 */
public final class TitleReader {

    private static final int MAX_LINES = 10;
    private static final int MAX_LENGTH = 1500;
    private static final int MAX_FREE_LINES = 6;

    private final TitleWords words;

    TitleReader(LanguagePacks packs, DateReader dates) {
        words = new TitleWords(packs, dates);
    }

    /**
     * Returns whether a line can begin the title of a letter. Titles quoted in running text are told apart by where they stand,
     * which the caller knows.
     *
     * @param line a line without mark-up
     * @return true if it begins with the words of a title in one of the languages
     */
    public boolean isTitleStart(CharSequence line) {
        return mayBegin(line) && isTitleStart(Folded.text(line));
    }

    /** A cheap look at the first letter, before anything is folded. */
    private boolean mayBegin(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return words.mayBegin(c);
            }
        }
        return false;
    }

    boolean isTitleStart(Folded line) {
        return words.isTitleStart(line, 0);
    }

    /** Finds where a title begins within a line, or -1. */
    int find(Folded line, int from, int to) {
        for (int i = line.nextWord(from); i < to; i = line.nextWord(Math.max(line.wordEnd(i), i + 1))) {
            if (words.isTitleStart(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Tells how far a title reaches.
     *
     * @param lines the lines
     * @param line index of the line in which it begins
     * @param column where in that line
     * @return its extent; one line where its words do not tell
     */
    public TitleExtent extent(List<String> lines, int line, int column) {
        return extent(lines, line, column, null);
    }

    /** Tells how far a title reaches that stands in the middle of a line, behind “to the”. */
    TitleExtent extentBehind(List<String> lines, int line, int column, Language language) {
        return extent(lines, line, column, language);
    }

    private TitleExtent extent(List<String> lines, int line, int column, @Nullable Language behind) {
        StringBuilder joined = new StringBuilder();
        int[] ends = new int[MAX_LINES];
        int count = 0;
        for (int i = line; i < lines.size() && count < MAX_LINES && joined.length() < MAX_LENGTH; i++) {
            String text = lines.get(i);
            int from = i == line ? column : 0;
            if (i > line && text.isBlank()) {
                break;
            }
            if (i > line) {
                joined.append(' ');
            }
            joined.append(text, from, text.length());
            ends[count++] = joined.length();
        }
        Folded folded = Folded.text(joined);
        int at = behind == null ? 0 : words.formWithin(folded, behind);
        @Nullable TitleParts parts = at < 0 ? null : TitleParts.read(words, folded, at);
        if (parts == null) {
            return new TitleExtent(1, lines.get(line).length(), false);
        }
        TitleEnd end = new TitleSenders(words, folded, parts).end();
        int offset = end.at() >= folded.length() ? joined.length() : folded.end(end.at());
        int last = 0;
        while (last + 1 < count && ends[last] < offset) {
            last++;
        }
        if (end.certain()) {
            int lineStart = last == 0 ? 0 : ends[last - 1] + 1;
            int rest = folded.index(offset, end.at());
            boolean wholeLine = rest >= folded.length() || folded.start(rest) >= ends[last];
            if (wholeLine || !continues(folded, rest)) {
                int shift = last == 0 ? column : 0;
                int endColumn = wholeLine ? lines.get(line + last).length() : offset - lineStart + shift;
                return new TitleExtent(last + 1, endColumn, true);
            }
        }
        return free(lines, line, count, last);
    }

    /** Whether what follows belongs to the title still: a small letter or a bracket. */
    private static boolean continues(Folded text, int at) {
        int i = at;
        while (i < text.length() && !text.isLetter(i) && !text.isDigit(i)) {
            if (text.at(i) == '*') {
                return true;
            }
            i++;
        }
        return text.isSmall(i) || text.isDigit(i);
    }

    /** Where the words do not tell: up to a blank line or to the first words of a letter. */
    private TitleExtent free(List<String> lines, int line, int count, int atLeast) {
        int last = 0;
        while (last + 1 < count && last + 1 < MAX_FREE_LINES) {
            String next = lines.get(line + last + 1);
            if (last >= atLeast && words.isOpening(Folded.text(next))) {
                break;
            }
            last++;
        }
        return new TitleExtent(last + 1, lines.get(line + last).length(), false);
    }

    /** Whether a line begins with the first words of a letter. */
    boolean isOpening(Folded line) {
        return words.isOpening(line);
    }

    TitleWords words() {
        return words;
    }

    /**
     * Reads a title.
     *
     * @param title the title, its lines joined
     * @return what it says, or empty if it is no title of a letter
     */
    public Optional<TitleReading> read(CharSequence title) {
        Folded folded = Folded.text(Spaces.fold(title, 0, title.length()));
        @Nullable TitleParts parts = TitleParts.read(words, folded, 0);
        if (parts == null) {
            return Optional.empty();
        }
        TitleSenders names = new TitleSenders(words, folded, parts);
        return Optional.of(new TitleReading(
                parts.form(),
                Optional.ofNullable(parts.date()),
                names.senders(),
                names.addressees(),
                parts.language()));
    }
}
