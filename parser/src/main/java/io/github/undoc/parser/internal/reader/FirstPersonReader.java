package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Language;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Sender;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a letter that has no title by one who writes of himself in its first lines, and reads in what capacity: “in my capacity as
 * Chair of the Committee on Lights, I have the honour to …”. Immutable and thread-safe.
 */
final class FirstPersonReader {

    private static final String LETTER = "letter";
    private static final String CAPACITY = "capacity";
    private static final String BACK = "back";
    private static final int LONGEST_OPENING = 500;
    /** Small words of a body’s name are no longer: Committee on the Exercise of … */
    private static final int LONGEST_JOINT = 3;

    private final Lexicon words;
    private final Map<Language, String> from = new HashMap<>();
    private final TitleReader titles;

    FirstPersonReader(LanguagePacks packs, TitleReader titles) {
        this.words = packs.lexicon(Words.FIRST_PERSON);
        this.titles = titles;
        for (Language language : packs.languages()) {
            packs.phrases(language, Words.FIRST_PERSON, "from").forEach(title -> from.put(language, title));
        }
    }

    /**
     * Reads a paragraph.
     *
     * @param paragraph the first paragraph of a document
     * @return what a title would say, or empty if nobody writes of himself
     */
    Optional<TitleReading> read(CharSequence paragraph) {
        Folded text = Folded.text(paragraph, 0, Math.min(paragraph.length(), LONGEST_OPENING));
        @Nullable Language language = null;
        int office = -1;
        for (int i = text.nextWord(0); i < text.length(); i = text.nextWord(text.wordEnd(i))) {
            @Nullable Entry entry = words.longest(text, i);
            @Nullable Term term = entry == null ? null : entry.term(Words.FIRST_PERSON);
            if (entry != null && term != null && language == null && term.key().equals(LETTER)) {
                language = term.language();
            }
            if (entry != null && term != null && office < 0 && term.key().equals(CAPACITY)) {
                office = i + entry.length();
            }
        }
        return language == null
                ? Optional.empty()
                : Optional.of(new TitleReading(
                        LetterForm.LETTER, Optional.empty(), senders(text, office, language), List.of(), language));
    }

    /** Who the title that the office would make names. */
    private List<Sender> senders(Folded text, int office, Language language) {
        @Nullable String begin = from.get(language);
        if (office < 0 || begin == null) {
            return List.of();
        }
        int end = office;
        while (end < text.length() && ",.;".indexOf(text.at(end)) < 0) {
            end++;
        }
        String printed = text.source(office, end);
        List<Sender> named = titles.read(begin + ' ' + named(text, office, end))
                .map(TitleReading::senders)
                .orElse(List.of());
        return named.size() == 1
                ? List.of(Sender.builder().from(named.get(0)).printed(printed).build())
                : named;
    }

    /** The words of an office; a body named before is named again: “as Chairman of that Committee”. */
    private String named(Folded text, int from, int end) {
        for (int i = text.nextWord(from); i < end; i = text.nextWord(text.wordEnd(i))) {
            @Nullable Entry entry = words.longest(text, i);
            @Nullable Term term = entry == null ? null : entry.term(Words.FIRST_PERSON);
            if (entry != null && term != null && term.key().equals(BACK) && i + entry.length() >= end) {
                Optional<String> body = bodyBefore(text, from, entry.phrase());
                if (body.isPresent()) {
                    return text.source(from, i) + ' ' + body.get();
                }
            }
        }
        return text.source(from, end);
    }

    private static Optional<String> bodyBefore(Folded text, int before, String back) {
        String noun = back.substring(back.lastIndexOf(' ') + 1);
        for (int i = text.nextWord(0); i < before; i = text.nextWord(text.wordEnd(i))) {
            if (text.isCapital(i) && text.substring(i, text.wordEnd(i)).equals(noun)) {
                return Optional.of(text.source(i, nameEnd(text, i, before)));
            }
        }
        return Optional.empty();
    }

    /** A name ends with its last capitalised word before a small one that is no joint. */
    private static int nameEnd(Folded text, int from, int to) {
        int end = text.wordEnd(from);
        for (int i = from; i < to; i = text.nextWord(text.wordEnd(i))) {
            if (text.isCapital(i)) {
                end = text.wordEnd(i);
            } else if (text.wordEnd(i) - i > LONGEST_JOINT) {
                break;
            }
        }
        return end;
    }
}
