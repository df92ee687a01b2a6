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

    /** Where a text is longer, the title does not fill it. */
    private static final int LONGEST_TITLE = 220;

    private static final int LEAST_BEFORE_OPENING = 60;
    private static final int MOST_BEFORE_OPENING = 900;

    /** How much of a title may stand behind a damaged word of its last line. */
    private static final int LONGEST_DAMAGED = 80;

    private static final int MAX_FREE_LINES = 6;
    private static final double SHORT = 0.65;

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
            if (words.isTitleStart(line, i) && isWhole(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /** In the middle of a line a title must have a date and a sender or addressee. */
    private boolean isWhole(Folded line, int at) {
        @Nullable TitleParts parts = TitleParts.read(words, line, at);
        return parts != null
                && parts.date() != null
                && !(parts.sender().isEmpty() && parts.addressee().isEmpty());
    }

    /**
     * Tells whether a line would begin a title had no scanner damaged its first word.
     *
     * @param line a line without mark-up
     * @return false for what {@link #isTitleStart} takes for a title as it is
     */
    public boolean isDamagedTitleStart(String line) {
        return words.scannedForms.mendsFirst(line) && isTitleStart(mended(line));
    }

    /**
     * Mends the words of a line of a title that a scanner has damaged.
     *
     * @param line a line without mark-up
     * @return the line, as long as it was
     */
    public String mended(String line) {
        return words.scanned().mend(line).orElse(line);
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
        return found(lines, line, column, null).extent();
    }

    /**
     * Finds the title that begins in a line.
     *
     * @param lines the lines
     * @param line index of the line in which it begins
     * @return how far it reaches, and what it says if it fills its lines
     */
    public TitleFound find(List<String> lines, int line) {
        return found(lines, line, 0, null);
    }

    /** Tells how far a title reaches that stands in the middle of a line, behind “to the”. */
    TitleExtent extentBehind(List<String> lines, int line, int column, Language language) {
        return found(lines, line, column, language).extent();
    }

    private TitleFound found(List<String> lines, int line, int column, @Nullable Language behind) {
        TitleLines joined = TitleLines.join(lines, line, column);
        Folded folded = Folded.text(joined.text());
        @Nullable TitleParts parts = parts(folded, behind);
        if (parts == null || !parts.isComplete()) {
            // Converters may put blank lines between the lines of a title.
            TitleLines more =
                    TitleLines.join(lines, line, column, next -> !words.isCertainOpening(Folded.text(next), 0, true));
            Folded longer = Folded.text(more.text());
            @Nullable TitleParts whole = more.count() > joined.count() ? parts(longer, behind) : null;
            if (whole != null && whole.isComplete()) {
                joined = more;
                folded = longer;
                parts = whole;
            }
        }
        if (parts == null) {
            return new TitleFound(new TitleExtent(1, lines.get(line).length(), false), "", Optional.empty());
        }
        TitleSenders names = new TitleSenders(words, folded, parts);
        int opening = folded.length() > LONGEST_TITLE
                ? opening(folded, behind, names.end().certain())
                : -1;
        if (opening > 0 && (!names.end().certain() || opening < names.end().at())) {
            // The title and the first words of the letter stand in one line.
            TitleExtent before = extent(lines, line, column, joined, folded, new TitleEnd(opening, true));
            return new TitleFound(before, "", Optional.empty());
        }
        TitleExtent extent = extent(lines, line, column, joined, folded, names.end());
        // A title behind “to the” is not read for what it says.
        Optional<TitleReading> reading = behind == null ? Optional.of(reading(parts, names)) : Optional.empty();
        return new TitleFound(extent, joined.text().toString(), reading);
    }

    /** Where behind a whole title the first words of a letter begin, a phrase perhaps; -1 if they are not found. */
    private int opening(Folded folded, @Nullable Language behind, boolean phrases) {
        int most = Math.min(folded.length(), MOST_BEFORE_OPENING);
        for (int i = folded.nextWord(LEAST_BEFORE_OPENING); i < most; i = folded.nextWord(folded.wordEnd(i))) {
            if (words.isCertainOpening(folded, i, phrases)) {
                int end = i;
                while (end > 0 && folded.at(end - 1) == ' ') {
                    end--;
                }
                @Nullable TitleParts parts = parts(Folded.text(folded.source(0, end)), behind);
                if (parts != null && parts.isComplete()) {
                    return end;
                }
            }
        }
        return -1;
    }

    private TitleExtent extent(
            List<String> lines, int line, int column, TitleLines joined, Folded folded, TitleEnd end) {
        int count = joined.count();
        List<Integer> ends = joined.ends();
        int offset = end.at() >= folded.length() ? joined.text().length() : folded.end(end.at());
        int last = 0;
        while (last + 1 < count && ends.get(last) < offset) {
            last++;
        }
        if (end.certain()) {
            int lineStart = last == 0 ? 0 : ends.get(last - 1) + 1;
            int rest = folded.index(offset, end.at());
            boolean wholeLine = rest >= folded.length() || folded.start(rest) >= ends.get(last);
            boolean more = !wholeLine
                    && (continues(folded, rest)
                            || ends.get(last) - offset <= LONGEST_DAMAGED && continuesInCapitals(folded, rest));
            if (!more) {
                int shift = last == 0 ? column : 0;
                int endColumn = wholeLine ? lines.get(joined.line(last)).length() : offset - lineStart + shift;
                return new TitleExtent(joined.line(last) - line + 1, endColumn, true);
            }
        }
        return free(lines, joined, line, last);
    }

    private @Nullable TitleParts parts(Folded folded, @Nullable Language behind) {
        int at = behind == null ? 0 : words.formWithin(folded, behind);
        return at < 0 ? null : TitleParts.read(words, folded, at);
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

    /** Whether a title in capitals goes on in capitals: damaged words of it. */
    private static boolean continuesInCapitals(Folded text, int at) {
        return isCapitals(text, text.nextWord(at)) && isCapitals(text, text.nextWord(0));
    }

    /** Whether a word of more than one letter is in capitals. */
    private static boolean isCapitals(Folded text, int at) {
        int end = at < text.length() ? text.wordEnd(at) : at;
        for (int i = at; i < end; i++) {
            if (!text.isCapital(i)) {
                return false;
            }
        }
        return end - at > 1;
    }

    /** Where the words do not tell: up to a blank line or to the first words of a letter. */
    private TitleExtent free(List<String> lines, TitleLines joined, int line, int atLeast) {
        int last = atLeast;
        int longest = 0;
        for (int i = 0; i < atLeast; i++) {
            longest = Math.max(longest, lines.get(joined.line(i)).length());
        }
        while (last + 1 < joined.count() && last + 1 < MAX_FREE_LINES) {
            int length = lines.get(joined.line(last)).length();
            String next = lines.get(joined.line(last + 1));
            // A short line that is not the first is the last of its paragraph.
            boolean ended = length < longest * SHORT && !startsSmall(next);
            if (ended || (length > 0 && words.isOpening(Folded.text(next)))) {
                break;
            }
            longest = Math.max(longest, length);
            last++;
        }
        int lastLine = joined.line(last);
        return new TitleExtent(lastLine - line + 1, lines.get(lastLine).length(), false);
    }

    private static boolean startsSmall(String line) {
        int i = 0;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        return i < line.length() && Character.isLowerCase(line.charAt(i));
    }

    /**
     * Tells whether a line begins with the first words of a letter.
     *
     * @param line a line without mark-up
     * @return true for such as “Pursuant to”
     */
    public boolean isOpening(CharSequence line) {
        return words.isOpening(Folded.text(line));
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
        return readWords(Spaces.fold(title, 0, title.length()));
    }

    /**
     * Reads a title that was found before.
     *
     * @param title the title, its lines joined
     * @param found what was found where it begins; if it was these words, they are not read again
     * @return what it says, or empty if it is no title of a letter
     */
    public Optional<TitleReading> read(CharSequence title, TitleFound found) {
        String text = Spaces.fold(title, 0, title.length());
        return found.reading().isPresent() && found.words().equals(text) ? found.reading() : readWords(text);
    }

    private Optional<TitleReading> readWords(String title) {
        Folded folded = Folded.text(title);
        @Nullable TitleParts parts = TitleParts.read(words, folded, 0);
        if (parts == null && isDamagedTitleStart(title)) {
            folded = Folded.text(mended(title)).printedAs(title);
            parts = TitleParts.read(words, folded, 0);
        }
        if (parts == null) {
            return Optional.empty();
        }
        return Optional.of(reading(parts, new TitleSenders(words, folded, parts)));
    }

    private static TitleReading reading(TitleParts parts, TitleSenders names) {
        return new TitleReading(
                parts.form(), Optional.ofNullable(parts.date()), names.senders(), names.addressees(), parts.language());
    }
}
