package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Language;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads marks such as “[Original: French]”. Immutable and thread-safe. */
public final class OriginalMarkReader {

    private static final int MAX_LENGTH = 120;

    private final Lexicon marks;
    private final Lexicon languages;

    OriginalMarkReader(LanguagePacks packs) {
        marks = packs.lexicon(Words.ORIGINAL_MARK);
        languages = packs.lexicon(Words.LANGUAGE);
    }

    /**
     * Reads a line.
     *
     * @param line a line without mark-up
     * @return the languages it names; empty if it is no mark
     */
    public List<Language> read(CharSequence line) {
        if (line.length() > MAX_LENGTH || !hasBracket(line)) {
            return List.of();
        }
        Folded text = Folded.text(line);
        char open = text.at(0);
        if (open != '[' && open != '(') {
            return List.of();
        }
        @Nullable Entry mark = marks.longest(text, 1);
        if (mark == null) {
            return List.of();
        }
        List<Language> found = new ArrayList<>();
        for (int i = text.nextWord(1 + mark.length()); i < text.length(); i = text.nextWord(i)) {
            @Nullable Entry entry = languages.longest(text, i);
            @Nullable Term term = entry == null ? null : entry.term(Words.LANGUAGE);
            if (entry != null && term != null) {
                Language language = Language.of(term.key());
                if (!found.contains(language)) {
                    found.add(language);
                }
                i += entry.length();
            } else if (text.at(i) == '\u0648' && text.isLetter(i + 1)) {
                // The Arabic conjunction is written with the next word.
                i++;
                @Nullable Entry joined = languages.longest(text, i);
                @Nullable Term second = joined == null ? null : joined.term(Words.LANGUAGE);
                if (second != null) {
                    found.add(Language.of(second.key()));
                }
                i = Math.max(text.wordEnd(i), i + 1);
            } else {
                i = Math.max(text.wordEnd(i), i + 1);
            }
        }
        return List.copyOf(found);
    }

    private static boolean hasBracket(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '[' || c == '(' || c == '\uFF3B' || c == '\uFF08' || c == '\u3010' || c == '\u3014') {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }
}
