package io.github.undoc.parser.internal.reader;

import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads ordinal numbers, in words or with digits. Immutable and thread-safe. */
public final class NumberWords {

    private static final int MAX_DIGITS = 4;

    private final Lexicon ordinals;
    private final Lexicon suffixes;

    NumberWords(LanguagePacks packs) {
        ordinals = packs.lexicon(Words.ORDINAL);
        suffixes = packs.lexicon(Words.ORDINAL_SUFFIX);
    }

    /**
     * Reads an ordinal number, such as “seventy-fifth”, “семьдесят пятая” or “75th”.
     *
     * @param text the words, and nothing else
     * @return the number, or empty
     */
    public OptionalInt ordinal(CharSequence text) {
        Folded folded = Folded.text(text);
        @Nullable Numeral number = ordinalAt(folded, 0);
        return number != null && number.end() == folded.length() ? OptionalInt.of(number.value()) : OptionalInt.empty();
    }

    /** Reads the ordinal that begins at a place. */
    @Nullable
    Numeral ordinalAt(Folded text, int at) {
        if (text.isDigit(at)) {
            @Nullable Numeral digits = digitsAt(text, at);
            if (digits == null) {
                return null;
            }
            @Nullable Entry suffix = suffixes.longest(text, digits.end());
            return suffix == null ? digits : new Numeral(digits.value(), digits.end() + suffix.length());
        }
        @Nullable Entry entry = ordinals.longest(text, at);
        if (entry == null) {
            return null;
        }
        @Nullable Term term = entry.term(Words.ORDINAL);
        return term == null ? null : new Numeral(Integer.parseInt(term.key()), at + entry.length());
    }

    /** Reads up to four digits. */
    static @Nullable Numeral digitsAt(Folded text, int at) {
        int end = at;
        int value = 0;
        while (text.isDigit(end)) {
            if (end - at == MAX_DIGITS) {
                return null;
            }
            value = value * 10 + (text.at(end) - '0');
            end++;
        }
        return end == at ? null : new Numeral(value, end);
    }
}
