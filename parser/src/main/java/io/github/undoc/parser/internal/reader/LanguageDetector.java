package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Language;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text from its script and its function words. A language is named if it is the only one of its script
 * that there are words for, or if its words are the most frequent. Immutable and thread-safe.
 */
public final class LanguageDetector {

    /** A sample of this length tells as well as the whole text. */
    private static final int SAMPLE = 1200;

    private static final int MIN_WORDS_FOR_DOUBT = 12;
    private static final double MIN_SHARE = 0.12;
    private static final double FOREIGN_SHARE = 0.01;

    private final List<Language> languages;
    private final Lexicon functionWords;
    /** Letters that tell of another language of the same script. */
    private final Set<Character> foreignLetters;

    LanguageDetector(LanguagePacks packs) {
        languages = packs.languages();
        functionWords = packs.lexicon(Words.FUNCTION_WORD);
        foreignLetters = packs.languages().stream()
                .flatMap(language -> packs.phrases(language, Words.FOREIGN_LETTER).stream())
                .map(letter -> letter.charAt(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Tells the language of a text.
     *
     * @param text some words at least
     * @return one of the languages there are words for, or empty where the text does not tell
     */
    public Optional<Language> detect(CharSequence text) {
        int[] scripts = new int[5];
        int end = Math.min(text.length(), SAMPLE);
        int letters = 0;
        for (int i = 0; i < end; i++) {
            int script = script(text.charAt(i));
            if (script >= 0) {
                scripts[script]++;
                letters++;
            }
        }
        if (letters == 0) {
            return Optional.empty();
        }
        // Names and symbols in Latin letters stand in texts of every script, and an ideograph says as much as a word.
        int han = scripts[3] * 3;
        int others = Math.max(Math.max(scripts[1], scripts[2]), han);
        if (scripts[4] * 3 > others && scripts[4] > scripts[0]) {
            return Optional.empty();
        }
        if (others * 3 > scripts[0]) {
            return otherScript(text, end, scripts, han);
        }
        return latin(text, end);
    }

    private Optional<Language> otherScript(CharSequence text, int end, int[] scripts, int han) {
        if (han >= scripts[1] && han >= scripts[2]) {
            return known(Language.CHINESE);
        }
        Language language = scripts[1] >= scripts[2] ? Language.RUSSIAN : Language.ARABIC;
        int foreign = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) > 0x24F && foreignLetters.contains(Character.toLowerCase(text.charAt(i)))) {
                foreign++;
            }
        }
        int letters = Math.max(scripts[1], scripts[2]);
        return foreign > letters * FOREIGN_SHARE && foreign > 1 ? Optional.empty() : known(language);
    }

    private Optional<Language> known(Language language) {
        return languages.contains(language) ? Optional.of(language) : Optional.empty();
    }

    private Optional<Language> latin(CharSequence text, int end) {
        Folded folded = Folded.text(text, 0, end);
        int[] counts = new int[languages.size()];
        int words = 0;
        int next = 0;
        for (int i = nextLetter(folded, 0); i < folded.length(); i = nextLetter(folded, next)) {
            next = folded.wordEnd(i);
            if (folded.at(next) == ')' && next - i == 1) {
                // The mark of a list item, such as “(a)”, is no word.
                continue;
            }
            words++;
            @Nullable Entry entry = next - i > 7 ? null : functionWords.longest(folded, i);
            if (entry == null || i + entry.length() != next) {
                continue;
            }
            List<Term> terms = entry.terms();
            for (int k = 0; k < terms.size(); k++) {
                counts[languages.indexOf(terms.get(k).language())]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[best]) {
                best = i;
            }
        }
        int second = 0;
        for (int i = 0; i < counts.length; i++) {
            if (i != best) {
                second = Math.max(second, counts[i]);
            }
        }
        boolean tells = counts[best] > second && (words < MIN_WORDS_FOR_DOUBT || counts[best] >= words * MIN_SHARE);
        return tells ? Optional.of(languages.get(best)) : Optional.empty();
    }

    /** The next letter: behind a word, that is where the next one begins. */
    private static int nextLetter(Folded text, int from) {
        int next = from;
        while (next < text.length() && !text.isLetter(next)) {
            next++;
        }
        return next;
    }

    /**
     * Tells whether a line ends with a word that joins it to the next, such as “of”.
     *
     * @param line a line without mark-up
     * @return true if its last word is a function word of one of the languages
     */
    public boolean endsWithFunctionWord(CharSequence line) {
        Folded folded = Folded.text(line);
        int end = folded.length();
        int start = end;
        while (start > 0 && folded.isLetter(start - 1)) {
            start--;
        }
        @Nullable Entry entry = start < end && start > 0 ? functionWords.longest(folded, start) : null;
        return entry != null && start + entry.length() == end;
    }

    /** 0 Latin, 1 Cyrillic, 2 Arabic, 3 Han, 4 other letters, -1 no letter. */
    private static int script(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 0 : -1;
        }
        if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) {
            return Character.isLetter(c) ? 0 : -1;
        }
        if (c >= 0x400 && c < 0x530) {
            return 1;
        }
        if ((c >= 0x600 && c < 0x700) || (c >= 0xFB50 && c < 0xFE00) || (c >= 0xFE70 && c < 0xFEFF)) {
            return Character.isLetter(c) ? 2 : -1;
        }
        if (c >= 0x3400 && c < 0xA000) {
            return 3;
        }
        return Character.isLetter(c) ? 4 : -1;
    }
}
