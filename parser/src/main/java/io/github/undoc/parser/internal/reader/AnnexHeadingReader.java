package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.AnnexKind;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads labels of annexes, such as “Annex II” or “Annex to the letter dated …”, in Chinese “…的信的附件”. Immutable and thread-safe.
 */
public final class AnnexHeadingReader {

    private static final int MAX_LABEL = 600;
    private static final int MAX_LINES = 4;

    private final Lexicon kinds;
    private final Lexicon ofLetter;
    private final Lexicon numbers;
    private final TitleReader titles;

    AnnexHeadingReader(LanguagePacks packs, TitleReader titles) {
        kinds = packs.lexicon(Words.ANNEX);
        ofLetter = packs.lexicon(Words.ANNEX_OF);
        numbers = packs.lexicon(Words.ANNEX_NUMBER);
        this.titles = titles;
    }

    /**
     * Reads a label.
     *
     * @param lines lines without mark-up
     * @param line index of the line in which it would begin
     * @return the label, or empty if there is none; a reference such as “(see annex)” is none
     */
    public Optional<AnnexHeading> read(List<String> lines, int line) {
        return read(lines, line, false);
    }

    /**
     * Reads a text that was found to be a label, however many lines it took. How far the title of a letter within it reaches is
     * not looked for, which is most of the work of {@link #read(List, int)}.
     *
     * @param label the whole label in one line without mark-up
     * @return the label, which ends where the text does unless a title follows it, or empty if there is none
     */
    public Optional<AnnexHeading> readWhole(String label) {
        return read(List.of(label), 0, true);
    }

    private Optional<AnnexHeading> read(List<String> lines, int line, boolean whole) {
        String text = lines.get(line);
        int first = firstLetter(text);
        if (first < 0) {
            return Optional.empty();
        }
        char c = text.charAt(first);
        if (Character.isDigit(c) || Character.isIdeographic(c)) {
            Optional<AnnexHeading> last = readLast(lines, line);
            if (last.isPresent()) {
                return last;
            }
        }
        if (!kinds.canBegin(c) || text.length() > MAX_LABEL) {
            return Optional.empty();
        }
        return readFirst(lines, line, text, whole);
    }

    /**
     * Returns whether a label can begin with a letter.
     *
     * @param c a letter as it is in the source
     * @return false if {@link #read} gives nothing for any line whose first letter it is
     */
    public boolean canBegin(char c) {
        return Character.isIdeographic(c) || kinds.canBegin(c);
    }

    private static int firstLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return i;
            }
            if (c == '(' || c == '\uFF08' || c == '"' || c == '\u201C') {
                return -1;
            }
        }
        return -1;
    }

    private Optional<AnnexHeading> readFirst(List<String> lines, int line, String source, boolean whole) {
        Folded text = Folded.line(source);
        int at = text.at(0) == '[' ? 1 : 0;
        @Nullable Entry entry = kinds.longest(text, at);
        @Nullable Term term = entry == null ? null : entry.term(Words.ANNEX);
        if (entry == null || term == null || text.isSmall(at)) {
            return Optional.empty();
        }
        AnnexKind kind = kind(term.key());
        int end = at + entry.length();
        int next = skip(text, end);
        Optional<String> number = Optional.empty();
        int numberEnd = next > end || text.isIdeograph(end - 1) ? numberEnd(text, next) : next;
        if (numberEnd > next) {
            number = Optional.of(text.source(next, numberEnd));
            next = numberEnd;
            end = numberEnd;
        } else if (next > end) {
            number = DamagedNumber.read(text.source(next, text.length()));
            end = number.isPresent() ? text.length() : end;
            next = number.isPresent() ? text.length() : next;
        }
        int rest = skip(text, next);
        @Nullable Entry of = ofLetter.longest(text, rest);
        @Nullable Term link = of == null ? null : link(of, entry);
        if (link != null) {
            TitleExtent extent = whole
                    ? new TitleExtent(1, source.length(), true)
                    : titles.extentBehind(lines, line, text.start(rest), link.language());
            return Optional.of(new AnnexHeading(kind, number, extent.lines(), extent.endColumn(), true));
        }
        int title = titleAt(text, end);
        if (title < 0) {
            return Optional.empty();
        }
        if (title == text.length()) {
            return Optional.of(new AnnexHeading(kind, number, 1, source.length(), false));
        }
        return isAll(number, kind, text, title)
                ? Optional.empty()
                : Optional.of(new AnnexHeading(kind, number, 1, text.start(title), false));
    }

    /** Where a title begins in the same line behind a colon, a dash or a gap; the length if there is none; -1 in a sentence. */
    private static int titleAt(Folded text, int from) {
        boolean separated = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.at(i);
            if (text.isLetter(i) || text.isDigit(i) || c == '"') {
                return separated ? i : -1;
            }
            if (c == ')' || c == ';' || c == ',') {
                return -1;
            }
            if (c == '[' && i > from) {
                // “[Original: French]” stands beside the label.
                return i;
            }
            if (c == '(') {
                // “(continued)” belongs to the label, anything else is a sentence.
                return text.at(text.length() - 1) == ')' ? text.length() : -1;
            }
            if (c == '.' && i + 1 == text.length() && !text.isCapital(0)) {
                return -1;
            }
            separated |= c == ':' || c == '-' || c == Folded.GAP || (c == '.' && i + 1 < text.length());
        }
        return text.length();
    }

    /** Behind a word in the middle of a sentence there is no title. */
    private static boolean isAll(Optional<String> number, AnnexKind kind, Folded text, int filler) {
        return number.isEmpty() && kind != AnnexKind.ANNEX && text.isSmall(filler);
    }

    private static int skip(Folded text, int at) {
        int i = at;
        while (text.at(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The joint to a letter in a language that has the word for annex. */
    private static @Nullable Term link(Entry of, Entry annex) {
        for (Term term : annex.terms()) {
            @Nullable Term link = of.term(Words.ANNEX_OF, term.language());
            if (term.words() == Words.ANNEX && link != null && link.key().equals("of")) {
                return link;
            }
        }
        return null;
    }

    /** A Roman number, digits, a letter or a number word. */
    private int numberEnd(Folded text, int at) {
        @Nullable Entry word = numbers.longest(text, at);
        if (word != null) {
            return at + word.length();
        }
        if (text.isDigit(at)) {
            int end = text.wordEnd(at);
            return end - at <= 3 ? end : at;
        }
        if (!text.isCapital(at)) {
            return at;
        }
        int end = text.wordEnd(at);
        if (end - at == 1) {
            return text.isDigit(end) ? text.wordEnd(end) : end;
        }
        for (int i = at; i < end; i++) {
            if (!text.isCapital(i) || "ivxlc\u0456\u0445".indexOf(text.at(i)) < 0) {
                return at;
            }
        }
        return end;
    }

    /** Labels that end with the word for annex, behind the whole title of the letter. */
    private Optional<AnnexHeading> readLast(List<String> lines, int line) {
        StringBuilder joined = new StringBuilder();
        for (int i = line;
                i < lines.size() && i < line + MAX_LINES && !lines.get(i).isBlank();
                i++) {
            joined.append(lines.get(i));
            if (joined.length() > MAX_LABEL) {
                return Optional.empty();
            }
            Folded text = Folded.text(joined);
            if (i == line && !titles.isTitleStart(text)) {
                return Optional.empty();
            }
            for (int k = 0; k < text.length(); k++) {
                @Nullable Entry of = text.isIdeograph(k) ? ofLetter.longest(text, k) : null;
                @Nullable Term term = of == null ? null : of.term(Words.ANNEX_OF);
                if (of == null || term == null || term.key().equals("of")) {
                    continue;
                }
                int end = k + of.length();
                int number = numberEnd(text, end);
                if (text.nextWord(number) < text.length()) {
                    return Optional.empty();
                }
                @Nullable Entry kind = lastKind(text, k, end);
                return Optional.of(new AnnexHeading(
                        kind == null
                                ? AnnexKind.ANNEX
                                : kind(kind.terms().get(0).key()),
                        number > end ? Optional.of(text.source(end, number)) : Optional.empty(),
                        i - line + 1,
                        lines.get(i).length(),
                        true));
            }
        }
        return Optional.empty();
    }

    private @Nullable Entry lastKind(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            @Nullable Entry entry = kinds.longest(text, i);
            if (entry != null && i + entry.length() == to) {
                return entry;
            }
        }
        return null;
    }

    private static AnnexKind kind(String key) {
        for (AnnexKind kind : AnnexKind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw new IllegalStateException("no kind of annex: " + key);
    }
}
