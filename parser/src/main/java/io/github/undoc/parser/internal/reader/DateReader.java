package io.github.undoc.parser.internal.reader;

import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates: “14 October 2020”, “1er juillet 2016”, “4 de diciembre de 2002”, “28 сентября 2001 года”, “2020年10月14日”, “29
 * تشرين الأول/أكتوبر 2012”, “2020/10/14”. Immutable and thread-safe.
 */
public final class DateReader {

    private static final String IDEOGRAPHIC_DIGITS = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    private static final char ZERO = '\u96F6';
    private static final char TEN = '\u5341';
    private static final char YEAR = '\u5E74';
    private static final char MONTH = '\u6708';
    private static final char DAY = '\u65E5';
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Lexicon months;
    private final Lexicon particles;
    private final Lexicon suffixes;

    DateReader(LanguagePacks packs) {
        months = packs.lexicon(Words.MONTH);
        particles = packs.lexicon(Words.DATE_PARTICLE);
        suffixes = packs.lexicon(Words.ORDINAL_SUFFIX);
    }

    /**
     * Finds the first date.
     *
     * @param text any text
     * @return the date, or empty
     */
    public Optional<DateReading> find(CharSequence text) {
        Folded folded = Folded.text(text);
        @Nullable Found found = find(folded, 0, folded.length());
        return found == null
                ? Optional.empty()
                : Optional.of(new DateReading(found.date(), folded.start(found.start()), folded.end(found.end())));
    }

    /** A date in folded text. */
    record Found(LocalDate date, int start, int end) {}

    @Nullable
    Found find(Folded text, int from, int to) {
        for (int i = text.nextWord(from); i < to; i = text.nextWord(Math.max(text.wordEnd(i), i + 1))) {
            @Nullable Found found = at(text, i);
            if (found != null) {
                return found.end() <= to ? found : null;
            }
        }
        return null;
    }

    /** Reads the date that begins at a place, the beginning of a word. */
    @Nullable
    Found at(Folded text, int at) {
        if (text.isDigit(at)) {
            return digitsFirst(text, at);
        }
        if (text.isIdeograph(at)) {
            return ideographic(text, at);
        }
        @Nullable Entry entry = months.longest(text, at);
        @Nullable Term month = entry == null ? null : entry.term(Words.MONTH);
        return entry == null || month == null ? null : monthFirst(text, at, at + entry.length(), key(month));
    }

    private @Nullable Found digitsFirst(Folded text, int at) {
        @Nullable Numeral first = NumberWords.digitsAt(text, at);
        if (first == null) {
            return null;
        }
        char next = text.at(first.end());
        if (next == YEAR) {
            return yearFirst(text, at, first.value(), first.end());
        }
        if ((next == '/' || next == '-' || next == '.') && text.isDigit(first.end() + 1)) {
            return numeric(text, at, first, next);
        }
        if (first.value() < 1 || first.value() > 31 || first.end() - at > 2) {
            return null;
        }
        int i = first.end();
        @Nullable Entry suffix = suffixes.longest(text, i);
        if (suffix != null) {
            i += suffix.length();
        }
        i = skipParticles(text, i);
        @Nullable Entry month = months.longest(text, i);
        if (month == null) {
            return null;
        }
        @Nullable Term term = month.term(Words.MONTH);
        if (term == null) {
            return null;
        }
        i = skipParticles(text, i + month.length());
        if (text.at(i) == ',') {
            i = text.skipSpace(i + 1);
        }
        @Nullable Numeral year = NumberWords.digitsAt(text, i);
        if (year == null) {
            return null;
        }
        return found(year.value(), key(term), first.value(), at, afterYear(text, year.end()));
    }

    /** Words behind the year, such as “года”, belong to the date. */
    private int afterYear(Folded text, int end) {
        int i = text.skipSpace(end);
        @Nullable Entry particle = i < text.length() && text.isLetter(i) ? particles.longest(text, i) : null;
        if (particle == null) {
            return end;
        }
        char first = particle.phrase().charAt(0);
        return first >= '\u0400' && first < '\u0500' ? i + particle.length() : end;
    }

    private int skipParticles(Folded text, int at) {
        int i = text.skipSpace(at);
        for (int n = 0; n < 2; n++) {
            @Nullable Entry particle = particles.longest(text, i);
            if (particle == null) {
                return i;
            }
            i = text.skipSpace(i + particle.length());
        }
        return i;
    }

    private static @Nullable Found numeric(Folded text, int at, Numeral first, char separator) {
        @Nullable Numeral second = NumberWords.digitsAt(text, first.end() + 1);
        if (second == null || text.at(second.end()) != separator) {
            return null;
        }
        @Nullable Numeral third = NumberWords.digitsAt(text, second.end() + 1);
        if (third == null) {
            return null;
        }
        return first.end() - at == 4
                ? found(first.value(), second.value(), third.value(), at, third.end())
                : found(third.value(), second.value(), first.value(), at, third.end());
    }

    private static @Nullable Found yearFirst(Folded text, int at, int year, int yearEnd) {
        @Nullable Numeral month = ideographicNumber(text, yearEnd + 1);
        if (month == null || text.at(month.end()) != MONTH) {
            return null;
        }
        @Nullable Numeral day = ideographicNumber(text, month.end() + 1);
        if (day == null || (text.at(day.end()) != DAY && text.at(day.end()) != '\u53F7')) {
            return null;
        }
        return found(year, month.value(), day.value(), at, day.end() + 1);
    }

    private static @Nullable Found ideographic(Folded text, int at) {
        int year = 0;
        int i = at;
        while (i - at < 4) {
            int digit = digit(text.at(i));
            if (digit < 0) {
                return null;
            }
            year = year * 10 + digit;
            i++;
        }
        return text.at(i) == YEAR ? yearFirst(text, at, year, i) : null;
    }

    private static @Nullable Numeral ideographicNumber(Folded text, int at) {
        if (text.isDigit(at)) {
            return NumberWords.digitsAt(text, at);
        }
        int i = at;
        int tens = -1;
        int units = 0;
        if (digit(text.at(i)) > 0) {
            units = digit(text.at(i));
            i++;
        }
        if (text.at(i) == TEN) {
            tens = units == 0 ? 1 : units;
            units = 0;
            i++;
            if (digit(text.at(i)) > 0) {
                units = digit(text.at(i));
                i++;
            }
        }
        return i == at ? null : new Numeral(Math.max(tens, 0) * 10 + units, i);
    }

    private static int digit(char c) {
        return c == ZERO ? 0 : c == 0 ? -1 : IDEOGRAPHIC_DIGITS.indexOf(c);
    }

    private @Nullable Found monthFirst(Folded text, int at, int monthEnd, int month) {
        int i = text.skipSpace(monthEnd);
        @Nullable Numeral day = NumberWords.digitsAt(text, i);
        if (day == null || day.end() - i > 2) {
            return null;
        }
        i = day.end();
        @Nullable Entry suffix = suffixes.longest(text, i);
        if (suffix != null) {
            i += suffix.length();
        }
        if (text.at(i) == ',') {
            i++;
        }
        @Nullable Numeral year = NumberWords.digitsAt(text, text.skipSpace(i));
        return year == null ? null : found(year.value(), month, day.value(), at, year.end());
    }

    private static @Nullable Found found(int year, int month, int day, int start, int end) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return null;
        }
        if (day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return new Found(LocalDate.of(year, month, day), start, end);
    }

    private static int key(Term month) {
        return Integer.parseInt(month.key());
    }

    /** Returns whether a month is named in a stretch, with or without a whole date. */
    boolean namesMonth(Folded text, int from, int to) {
        for (int i = text.nextWord(from); i < to; i = text.nextWord(Math.max(text.wordEnd(i), i + 1))) {
            if (text.isIdeograph(i) ? text.at(i) == MONTH : months.longest(text, i) != null) {
                return true;
            }
        }
        return false;
    }
}
