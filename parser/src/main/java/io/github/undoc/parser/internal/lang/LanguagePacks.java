package io.github.undoc.parser.internal.lang;

import io.github.undoc.model.Language;
import io.github.undoc.model.Organ;
import io.github.undoc.model.State;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The words of all languages that have a file, with the names of organs and States that the model has. Immutable and
 * thread-safe; read once.
 */
public final class LanguagePacks {

    private static final LanguagePacks STANDARD = load();

    private final List<WordList> packs;
    private final Map<Words, List<FoldedPhrase>> phrases = new EnumMap<>(Words.class);

    private LanguagePacks(List<WordList> packs) {
        this.packs = List.copyOf(packs);
        for (WordList pack : packs) {
            for (WordList.Phrase phrase : pack.phrases()) {
                add(phrase.text(), phrase.term());
            }
            // The tables of the model know the official languages; in any other they would give the English names.
            if (pack.language().isOfficial()) {
                addOrgans(pack.language());
                addStates(pack.language());
            }
        }
    }

    private static LanguagePacks load() {
        List<WordList> packs = new ArrayList<>();
        for (String tag : WordList.lines("languages.txt")) {
            packs.add(WordList.load(tag));
        }
        return new LanguagePacks(packs);
    }

    /**
     * Returns the words of the languages listed beside this class.
     *
     * @return the same value every time
     */
    public static LanguagePacks standard() {
        return STANDARD;
    }

    /**
     * Returns these words and further ones.
     *
     * @param more the words of further languages; those of a language that is here already are added to its own
     * @return new packs, the further languages last
     */
    public LanguagePacks with(List<WordList> more) {
        Map<Language, WordList> all = new LinkedHashMap<>();
        Stream.concat(packs.stream(), more.stream()).forEach(pack -> all.merge(pack.language(), pack, WordList::and));
        return new LanguagePacks(List.copyOf(all.values()));
    }

    /**
     * Returns the languages there are words for.
     *
     * @return the languages, in the order of the list
     */
    public List<Language> languages() {
        return packs.stream().map(WordList::language).toList();
    }

    /**
     * Returns the words of all languages for some purposes.
     *
     * @param first a purpose
     * @param more further purposes
     * @return a lexicon
     */
    public Lexicon lexicon(Words first, Words... more) {
        return Lexicon.of(phrases(EnumSet.of(first, more)));
    }

    /**
     * Returns what mends damaged words of all languages.
     *
     * @param first a purpose
     * @param more further purposes
     * @return a mender that knows the words for these purposes
     */
    public ScannedWords scanned(Words first, Words... more) {
        return new ScannedWords(phrases(EnumSet.of(first, more)).stream()
                .map(FoldedPhrase::text)
                .toList());
    }

    private List<FoldedPhrase> phrases(Set<Words> wanted) {
        List<FoldedPhrase> found = new ArrayList<>();
        for (Words words : wanted) {
            found.addAll(phrases.getOrDefault(words, List.of()));
        }
        return found;
    }

    /**
     * Returns the phrases of a language for a purpose.
     *
     * @param language the language
     * @param words the purpose
     * @return the phrases as its file has them
     */
    public List<String> phrases(Language language, Words words) {
        return phrases(language, term -> term.words() == words);
    }

    /**
     * Returns the phrases of a language for a purpose under one key.
     *
     * @param language the language
     * @param words the purpose
     * @param key the key
     * @return the phrases as written, in file order
     */
    public List<String> phrases(Language language, Words words, String key) {
        return phrases(language, term -> term.words() == words && term.key().equals(key));
    }

    private List<String> phrases(Language language, Predicate<Term> meant) {
        return packs.stream()
                .filter(pack -> pack.language().equals(language))
                .flatMap(pack -> pack.phrases().stream())
                .filter(phrase -> meant.test(phrase.term()))
                .map(WordList.Phrase::text)
                .toList();
    }

    private void addOrgans(Language language) {
        for (Organ organ : Organ.registered()) {
            if (!organ.key().equals("un")) {
                add(organ.name(language), new Term(Words.ORGAN, organ.key(), language));
            }
        }
    }

    private void addStates(Language language) {
        for (State state : State.registered()) {
            Term term = new Term(Words.STATE, state.code(), language);
            add(state.name(language), term);
            add(state.titleForm(language), term);
            if (language.equals(Language.ENGLISH)) {
                for (State.FormerName former : state.formerNames()) {
                    add(former.name(), term);
                }
            }
        }
    }

    private void add(String phrase, Term term) {
        phrases.computeIfAbsent(term.words(), words -> new ArrayList<>()).add(FoldedPhrase.of(phrase, term));
    }
}
