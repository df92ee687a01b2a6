package io.github.undoc.parser.internal.lang;

import io.github.undoc.model.Language;
import io.github.undoc.model.Organ;
import io.github.undoc.model.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of all languages that have a file, with the names of organs and States that the model has. Immutable and
 * thread-safe; read once.
 */
public final class LanguagePacks {

    private static final LanguagePacks STANDARD = load();

    private final List<WordList> packs;

    private LanguagePacks(List<WordList> packs) {
        this.packs = List.copyOf(packs);
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
        return builder(EnumSet.of(first, more)).build();
    }

    /**
     * Returns what mends damaged words of all languages.
     *
     * @param first a purpose
     * @param more further purposes
     * @return a mender that knows the words for these purposes
     */
    public ScannedWords scanned(Words first, Words... more) {
        return new ScannedWords(builder(EnumSet.of(first, more)).phrases());
    }

    private Lexicon.Builder builder(Set<Words> wanted) {
        Lexicon.Builder builder = new Lexicon.Builder();
        for (WordList pack : packs) {
            for (WordList.Phrase phrase : pack.phrases()) {
                if (wanted.contains(phrase.term().words())) {
                    builder.add(phrase.text(), phrase.term());
                }
            }
            // The tables of the model know the official languages; in any other they would give the English names.
            if (pack.language().isOfficial()) {
                if (wanted.contains(Words.ORGAN)) {
                    addOrgans(builder, pack.language());
                }
                if (wanted.contains(Words.STATE)) {
                    addStates(builder, pack.language());
                }
            }
        }
        return builder;
    }

    /**
     * Returns the phrases of a language for a purpose.
     *
     * @param language the language
     * @param words the purpose
     * @return the phrases as its file has them
     */
    public List<String> phrases(Language language, Words words) {
        List<String> phrases = new ArrayList<>();
        for (WordList pack : packs) {
            if (pack.language().equals(language)) {
                for (WordList.Phrase phrase : pack.phrases()) {
                    if (phrase.term().words() == words) {
                        phrases.add(phrase.text());
                    }
                }
            }
        }
        return List.copyOf(phrases);
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
        List<String> phrases = new ArrayList<>();
        for (WordList pack : packs) {
            if (pack.language().equals(language)) {
                for (WordList.Phrase phrase : pack.phrases()) {
                    if (phrase.term().words() == words && phrase.term().key().equals(key)) {
                        phrases.add(phrase.text());
                    }
                }
            }
        }
        return List.copyOf(phrases);
    }

    private static void addOrgans(Lexicon.Builder builder, Language language) {
        for (Organ organ : Organ.registered()) {
            if (!organ.key().equals("un")) {
                builder.add(organ.name(language), new Term(Words.ORGAN, organ.key(), language));
            }
        }
    }

    private static void addStates(Lexicon.Builder builder, Language language) {
        for (State state : State.registered()) {
            Term term = new Term(Words.STATE, state.code(), language);
            builder.add(state.name(language), term);
            builder.add(state.titleForm(language), term);
            if (language.equals(Language.ENGLISH)) {
                for (State.FormerName former : state.formerNames()) {
                    builder.add(former.name(), term);
                }
            }
        }
    }
}
