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
        @Nullable Number number = ordinalAt(folded, 0);
        return number != null && number.end() == folded.length() ? OptionalInt.of(number.value()) : OptionalInt.empty();
    }

    /** Reads the ordinal that begins at a place. */
    @Nullable
    Number ordinalAt(Folded text, int at) {
        if (text.isDigit(at)) {
            @Nullable Number digits = digitsAt(text, at);
            if (digits == null) {
                return null;
            }
            @Nullable Entry suffix = suffixes.longest(text, digits.end());
            return suffix == null ? digits : new Number(digits.value(), digits.end() + suffix.length());
        }
        @Nullable Entry entry = ordinals.longest(text, at);
        if (entry == null) {
            return null;
        }
        @Nullable Term term = entry.term(Words.ORDINAL);
        return term == null ? null : new Number(Integer.parseInt(term.key()), at + entry.length());
    }

    /** Reads up to four digits. */
    static @Nullable Number digitsAt(Folded text, int at) {
        int end = at;
        int value = 0;
        while (text.isDigit(end)) {
            if (end - at == MAX_DIGITS) {
                return null;
            }
            value = value * 10 + (text.at(end) - '0');
            end++;
        }
        return end == at ? null : new Number(value, end);
    }
}
