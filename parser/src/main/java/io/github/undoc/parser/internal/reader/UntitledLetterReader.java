package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.Language;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Office;
import io.github.undoc.model.Sender;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Spaces;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells letters that have no title, as letters in archives have none: by their salutation, by one who writes of himself in their
 * first lines, or, notes verbales, by the compliments they begin with. Immutable and thread-safe.
 */
public final class UntitledLetterReader {

    private static final int LONGEST_SALUTATION = 70;
    private static final int LONGEST_SENDER = 250;
    private static final int LONGEST_ADDRESSEE = 200;

    private final Lexicon salutations;
    private final Lexicon compliments;
    private final Lexicon joiners;
    private final Map<Language, String> titles = new HashMap<>();
    private final Map<Language, String> from = new HashMap<>();
    private final Map<Language, String> to = new HashMap<>();
    private final List<String> lostBeginnings;
    private final TitleReader reader;
    private final FirstPersonReader firstPerson;

    UntitledLetterReader(LanguagePacks packs, TitleReader titles) {
        this.reader = titles;
        this.firstPerson = new FirstPersonReader(packs, titles);
        salutations = packs.lexicon(Words.SALUTATION);
        compliments = packs.lexicon(Words.COMPLIMENTS);
        joiners = packs.lexicon(Words.AND);
        lostBeginnings = packs.languages().stream()
                .flatMap(language -> packs.phrases(language, Words.SALUTATION, "lost").stream())
                .toList();
        for (Language language : packs.languages()) {
            packs.phrases(language, Words.SALUTATION, "title").forEach(words -> this.titles.put(language, words));
            packs.phrases(language, Words.COMPLIMENTS, "from").forEach(words -> this.from.put(language, words));
            packs.phrases(language, Words.COMPLIMENTS, "to").forEach(words -> this.to.put(language, words));
        }
    }

    /**
     * Reads a line as a salutation.
     *
     * @param line a line without mark-up
     * @return what a title would say, or empty if the line is no salutation
     */
    public Optional<TitleReading> salutation(CharSequence line) {
        if (line.length() > LONGEST_SALUTATION) {
            return Optional.empty();
        }
        Folded text = Folded.text(line);
        int at = text.nextWord(0);
        @Nullable Entry entry = at < text.length() ? salutations.longest(text, at) : null;
        @Nullable Term term = entry == null ? null : entry.term(Words.SALUTATION);
        if (entry == null || term == null || !term.key().equals("salutation") || !isClosed(text)) {
            return Optional.empty();
        }
        @Nullable String title = titles.get(term.language());
        String rest = text.source(at + entry.length(), text.length()).replace(",", "");
        Optional<TitleReading> read = title == null ? Optional.empty() : reader.read(title + ' ' + rest.strip());
        return Optional.of(new TitleReading(
                LetterForm.LETTER,
                Optional.empty(),
                List.of(),
                read.map(TitleReading::addressees).orElse(List.of()),
                term.language()));
    }

    /** A comma, a colon or an exclamation mark ends a salutation. */
    private static boolean isClosed(Folded text) {
        int end = text.length();
        while (end > 0 && (text.at(end - 1) == ' ' || text.at(end - 1) == '*')) {
            end--;
        }
        return end > 0 && ",:!".indexOf(text.at(end - 1)) >= 0;
    }

    /**
     * Reads the first words of a note verbale.
     *
     * @param paragraph the first paragraph
     * @return what a title would say, or empty if it does not begin with compliments
     */
    public Optional<TitleReading> compliments(CharSequence paragraph) {
        Folded text = Folded.text(paragraph, 0, Math.min(paragraph.length(), LONGEST_SENDER + LONGEST_ADDRESSEE));
        for (int i = text.nextWord(0);
                i < Math.min(text.length(), LONGEST_SENDER);
                i = text.nextWord(text.wordEnd(i))) {
            @Nullable Entry entry = compliments.longest(text, i);
            @Nullable Term term = entry == null ? null : entry.term(Words.COMPLIMENTS);
            if (entry != null && term != null && term.key().equals("compliments")) {
                return Optional.of(note(text, i, i + entry.length(), term.language()));
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a title whose first line was lost: “of Ruritania to the United Nations addressed to the Secretary-General”.
     *
     * @param title what is left of the title, its lines joined
     * @return what it says, or empty if it does not begin with a State that writes to somebody known
     */
    public Optional<TitleReading> titleRest(CharSequence title) {
        String rest = Spaces.fold(title, 0, title.length());
        for (String lost : lostBeginnings) {
            String whole = lost + ' ' + rest;
            Optional<TitleReading> read = reader.read(whole).filter(UntitledLetterReader::isFromStateToKnown);
            if (read.isPresent()) {
                Sender sender = read.get().senders().get(0);
                int end = whole.indexOf(sender.printed()) + sender.printed().length();
                // The office was put there only to make a title of the rest.
                Sender named = Sender.builder()
                        .from(sender)
                        .office(Office.OTHER)
                        .printed(whole.substring(lost.length() + 1, end))
                        .build();
                return Optional.of(new TitleReading(
                        LetterForm.LETTER,
                        Optional.empty(),
                        List.of(named),
                        read.get().addressees(),
                        read.get().language()));
            }
        }
        return Optional.empty();
    }

    private static boolean isFromStateToKnown(TitleReading title) {
        return title.senders().size() == 1
                && title.senders().get(0).state().isPresent()
                && !title.addressees().isEmpty()
                && title.addressees().stream().noneMatch(addressee -> addressee.role() == AddresseeRole.OTHER);
    }

    /**
     * Reads the first words of a letter.
     *
     * @param paragraph the first paragraph
     * @return what a title would say, or empty if nobody writes of himself in it
     */
    public Optional<TitleReading> firstPerson(CharSequence paragraph) {
        return firstPerson.read(paragraph);
    }

    private TitleReading note(Folded text, int start, int end, Language language) {
        int stop = end;
        while (stop < text.length() && text.at(stop) != ',' && text.at(stop) != '.' && !isAnd(text, stop, language)) {
            stop++;
        }
        @Nullable String before = from.get(language);
        @Nullable String between = to.get(language);
        Optional<TitleReading> read = before == null || between == null
                ? Optional.empty()
                : reader.read(before + ' ' + text.source(0, start) + ' ' + between + ' ' + text.source(end, stop));
        return new TitleReading(
                LetterForm.NOTE_VERBALE,
                Optional.empty(),
                read.map(TitleReading::senders).orElse(List.of()),
                read.map(TitleReading::addressees).orElse(List.of()),
                language);
    }

    private boolean isAnd(Folded text, int at, Language language) {
        @Nullable Entry entry = text.isWordStart(at) ? joiners.longest(text, at) : null;
        @Nullable Term term = entry == null ? null : entry.term(Words.AND, language);
        return term != null && term.key().equals("and");
    }
}
