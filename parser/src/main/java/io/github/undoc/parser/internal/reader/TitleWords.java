package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Language;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.ScannedWords;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words titles of letters are read with. Immutable and thread-safe. */
final class TitleWords {

    private static final int MAX_LAST_FORM = 160;
    private static final int MAX_FORM_AT = 40;

    final Lexicon forms;
    final Lexicon lastForms;
    final Lexicon markers;
    final Lexicon names;
    final Lexicon behalf;
    final Lexicon joints;
    final Lexicon missions;
    final Lexicon prefixes;
    private static final int LEAST_OPENING = 5;
    private static final int LEAST_IDEOGRAPHS = 2;

    private final Lexicon openings;
    private final Set<Language> fromLanguages;
    private final LanguagePacks packs;
    private volatile @Nullable ScannedWords scanned;
    final ScannedWords scannedForms;
    final DateReader dates;

    TitleWords(LanguagePacks packs, DateReader dates) {
        forms = packs.lexicon(Words.LETTER_FORM);
        lastForms = packs.lexicon(Words.LETTER_FORM_LAST);
        markers = packs.lexicon(Words.DATED, Words.FROM, Words.TO, Words.TO_WEAK);
        names = packs.lexicon(
                Words.OFFICE, Words.CHAIR, Words.PRESIDENT, Words.ORGAN, Words.COMMITTEE, Words.ADDRESSEE, Words.STATE);
        behalf = packs.lexicon(Words.ON_BEHALF);
        joints = packs.lexicon(Words.LINK, Words.ARTICLE, Words.AND);
        missions = packs.lexicon(Words.MISSION_TO);
        prefixes = packs.lexicon(Words.LINK_PREFIX);
        scannedForms = packs.scanned(Words.LETTER_FORM);
        this.packs = packs;
        openings = packs.lexicon(Words.OPENING);
        fromLanguages = packs.languages().stream()
                .filter(language -> !packs.phrases(language, Words.FROM).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        this.dates = dates;
    }

    /** What mends damaged words; made when the first is met, since most texts hold none. Made by two threads it is the same. */
    ScannedWords scanned() {
        @Nullable ScannedWords made = scanned;
        if (made == null) {
            made = packs.scanned(
                    Words.LETTER_FORM,
                    Words.DATED,
                    Words.FROM,
                    Words.TO,
                    Words.MONTH,
                    Words.OFFICE,
                    Words.CHAIR,
                    Words.PRESIDENT,
                    Words.ORGAN,
                    Words.COMMITTEE,
                    Words.ADDRESSEE,
                    Words.STATE);
            scanned = made;
        }
        return made;
    }

    /** Whether a title can begin with a character as it is in the source. */
    boolean mayBegin(char c) {
        return Character.isDigit(c) || Character.isIdeographic(c) || forms.canBegin(c);
    }

    boolean isOpening(Folded line) {
        return line.length() > 0 && openings.longest(line, 0) != null && !line.isSmall(0);
    }

    /** Whether words that begin letters stand at a place, with a capital where the script has them: a phrase, or a long word too. */
    boolean isCertainOpening(Folded text, int at, boolean phrases) {
        @Nullable Entry entry = text.isSmall(at) ? null : openings.longest(text, at);
        if (entry == null) {
            return false;
        }
        int end = at + entry.length();
        boolean small = !text.isCapital(at);
        boolean phrase = false;
        for (int i = at; i < end; i++) {
            small |= text.isSmall(i);
            phrase |= text.at(i) == ' ';
        }
        int least = text.isIdeograph(at) ? LEAST_IDEOGRAPHS : LEAST_OPENING;
        return small && (phrase || !phrases && entry.length() >= least);
    }

    /** Finds the word for letter near the beginning of a text, or -1. */
    int formWithin(Folded text, Language language) {
        int limit = Math.min(text.length(), MAX_FORM_AT);
        for (int i = text.nextWord(0); i < limit; i = text.nextWord(Math.max(text.wordEnd(i), i + 1))) {
            @Nullable Entry entry = forms.longest(text, i);
            if (entry == null && prefixes.longest(text, i) != null) {
                // The Arabic preposition is written with the article.
                continue;
            }
            if (entry != null && entry.term(Words.LETTER_FORM, language) != null) {
                return i;
            }
        }
        return -1;
    }

    boolean isTitleStart(Folded line, int at) {
        if (line.isDigit(at) || line.isIdeograph(at)) {
            return isLastFormStart(line, at);
        }
        if (line.isSmall(at)) {
            return false;
        }
        @Nullable Entry entry = forms.longest(line, at);
        if (entry == null) {
            return false;
        }
        for (Term term : entry.terms()) {
            if (isFormAndMore(line, at + entry.length(), term)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFormAndMore(Folded line, int behind, Term form) {
        Language language = form.language();
        int i = line.skipSpace(line.at(behind) == ',' ? behind + 1 : behind);
        if (i >= line.length()) {
            return !form.key().equals("letter");
        }
        @Nullable Entry marker = markers.longest(line, i);
        if (marker != null
                && (marker.term(Words.DATED, language) != null
                        || marker.term(Words.FROM, language) != null
                        || marker.term(Words.TO, language) != null)) {
            return true;
        }
        if (hasFrom(language)) {
            return false;
        }
        @Nullable Entry name = names.longest(line, i);
        return (name != null
                        && (name.term(Words.OFFICE, language) != null
                                || name.term(Words.CHAIR, language) != null
                                || name.term(Words.COMMITTEE, language) != null))
                || hasMarker(line, i, language);
    }

    /** Whether the language has a word before the sender; where it has none, the sender may follow the word for letter. */
    private boolean hasFrom(Language language) {
        return fromLanguages.contains(language);
    }

    private boolean hasMarker(Folded line, int from, Language language) {
        for (int i = line.nextWord(from); i < line.length(); i = line.nextWord(Math.max(line.wordEnd(i), i + 1))) {
            @Nullable Entry entry = markers.longest(line, i);
            if (entry == null) {
                continue;
            }
            if (entry.term(Words.TO, language) != null) {
                return true;
            }
            if (entry.term(Words.DATED, language) != null
                    && dates.at(line, line.skipSpace(i + entry.length())) != null) {
                return true;
            }
        }
        return false;
    }

    /** Titles that end with the word for letter begin with a date or a name, and say “to”. */
    private boolean isLastFormStart(Folded line, int at) {
        DateReader.@Nullable Found date = dates.at(line, at);
        int from = at;
        if (date != null) {
            from = date.end();
            if (!line.isIdeograph(from)) {
                return false;
            }
        } else if (!line.isIdeograph(at) || at > 0 || line.length() > MAX_LAST_FORM || !endsWithLastForm(line)) {
            return false;
        }
        for (int i = from; i < line.length(); i++) {
            char c = line.at(i);
            if (c == '.' || (c == ',' && date == null) || c == ';') {
                return false;
            }
            if (!line.isIdeograph(i)) {
                continue;
            }
            @Nullable Entry marker = markers.longest(line, i);
            if (marker != null && marker.term(Words.TO) != null) {
                return true;
            }
            @Nullable Entry name = date == null ? null : names.longest(line, i);
            if (name != null && name.term(Words.OFFICE) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithLastForm(Folded line) {
        for (int i = Math.max(0, line.length() - 8); i < line.length(); i++) {
            @Nullable Entry entry = lastForms.longest(line, i);
            if (entry != null && i + entry.length() == line.length()) {
                return true;
            }
        }
        return false;
    }
}
