package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Language;
import io.github.undoc.model.Signatory;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads signatures with marks such as “(Signed)”. The mark stands before the name, in Chinese behind it; titles stand below, in
 * French and Chinese above. Immutable and thread-safe.
 */
public final class SignatureReader {

    private static final int WINDOW = 24;
    private static final int MOST_BELOW_CLOSING = 12;
    private static final int MOST_TITLES = 4;
    private static final int LONGEST_CLOSING = 60;
    private static final int LONGEST_NAME = 80;
    /** Longer lines are sentences, whatever they say. */
    public static final int LONGEST_LINE = 300;

    /** What stands for a longer line. */
    public static final String SENTENCE = ".";

    final Lexicon marks;
    final Lexicon titles;
    final Lexicon articles;
    private final Lexicon closings;
    final Set<Language> titlesBefore;
    final Set<Language> markAfter;

    SignatureReader(LanguagePacks packs) {
        marks = packs.lexicon(Words.SIGNATURE_MARK);
        titles = packs.lexicon(Words.SIGNATURE_TITLE);
        articles = packs.lexicon(Words.ARTICLE);
        closings = packs.lexicon(Words.CLOSING);
        titlesBefore = ordered(packs, "before");
        Set<Language> after = ordered(packs, "after");
        markAfter = titlesBefore.stream().filter(after::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** The languages whose order has a word. Titles before and “after” together mean that the mark stands behind the name. */
    private static Set<Language> ordered(LanguagePacks packs, String word) {
        return packs.languages().stream()
                .filter(language ->
                        packs.phrases(language, Words.SIGNATURE_ORDER).contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns whether a line holds a mark of signature.
     *
     * @param line a line without mark-up
     * @return true if it does
     */
    public boolean hasMark(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            if (opens(line.charAt(i)) && markAt(Folded.text(line, i, Math.min(line.length(), i + WINDOW)), 0) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(char c) {
        return c == '(' || c == '\uFF08' || c == '[' || c == '\uFD3E' || c == '\uFD3F';
    }

    /** The mark at a place of a folded line. */
    @Nullable
    Term markAt(Folded text, int at) {
        @Nullable Entry entry = marks.longest(text, at);
        return entry == null ? null : entry.term(Words.SIGNATURE_MARK);
    }

    /**
     * Finds the last signature of a text: names with marks, the titles before (French, Chinese) and after them.
     *
     * @param lines lines without mark-up, blank lines as empty strings; gaps of columns as tabs or runs of spaces
     * @param from index of the first line to look at
     * @param to index behind the last line to look at: where notes, annexes or the end of the document begin
     * @return the signature, or empty if no line holds a mark
     */
    public Optional<SignatureReading> read(List<String> lines, int from, int to) {
        return read(lines, line -> true, line -> 0, from, to);
    }

    /**
     * Finds the last signature of a text of which is known where brackets stand.
     *
     * @param lines lines without mark-up, blank lines as empty strings; gaps of columns as tabs or runs of spaces
     * @param mayHoldBracket false for lines in which no bracket stands; they are not looked into for a mark
     * @param indent how far a line is set in beyond what stands in {@code lines}: what stands below the second name belongs to it
     * @param from index of the first line to look at
     * @param to index behind the last line to look at: where notes, annexes or the end of the document begin
     * @return the signature, or empty if no line holds a mark
     */
    public Optional<SignatureReading> read(
            List<String> lines, IntPredicate mayHoldBracket, IntUnaryOperator indent, int from, int to) {
        int last = Math.min(to, lines.size()) - 1;
        while (last >= from && !(mayHoldBracket.test(last) && hasMark(lines.get(last)))) {
            last--;
        }
        if (last < Math.max(from, 0)) {
            return behindClosing(lines, from, Math.min(to, lines.size()));
        }
        return Optional.of(new SignatureScan(this, lines, indent, from, Math.min(to, lines.size()), last).read());
    }

    /**
     * Tells who signs.
     *
     * @param lines the lines of a signature, without mark-up
     * @return the persons in printed order; empty where no line names one
     */
    public List<Signatory> signatories(List<String> lines) {
        List<String> shortLines = lines.stream()
                .map(line -> line.length() > LONGEST_LINE ? SENTENCE : line)
                .toList();
        return read(shortLines, 0, shortLines.size())
                .or(() -> unmarked(shortLines, 0, shortLines.size()))
                .map(SignatureReading::signatories)
                .orElse(List.of());
    }

    /** A name under “Yours sincerely”, with titles in the lines right below it. */
    private Optional<SignatureReading> behindClosing(List<String> lines, int from, int to) {
        int looked = 0;
        for (int i = to - 1; i >= from && looked < MOST_BELOW_CLOSING; i--) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            looked++;
            if (line.length() <= LONGEST_CLOSING && isClosing(line)) {
                return unmarked(lines, i + 1, to);
            }
        }
        return Optional.empty();
    }

    private boolean isClosing(String line) {
        Folded text = Folded.text(line);
        int at = text.nextWord(0);
        return at < text.length() && closings.longest(text, at) != null;
    }

    /** A signature that has no mark: name and titles, or empty if the first line that is not blank is no name. */
    private Optional<SignatureReading> unmarked(List<String> lines, int from, int to) {
        int start = from;
        while (start < to && lines.get(start).isBlank()) {
            start++;
        }
        if (start >= to || !isName(lines.get(start))) {
            return Optional.empty();
        }
        Signatory.Builder signatory =
                Signatory.builder().signed(false).name(lines.get(start).strip());
        int end = start + 1;
        while (end < to && end - start <= MOST_TITLES && isName(lines.get(end))) {
            signatory.addTitle(lines.get(end).strip());
            end++;
        }
        return Optional.of(new SignatureReading(start, end, List.of(signatory.build())));
    }

    /** A short line that begins with a letter and ends no sentence. */
    private static boolean isName(String line) {
        String words = line.strip();
        return words.length() >= 4
                && words.length() <= LONGEST_NAME
                && Character.isLetter(words.charAt(0))
                && ".,;:".indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
