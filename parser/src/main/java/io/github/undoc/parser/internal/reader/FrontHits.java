package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Language;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Organ;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises pieces of front matter in one line. Made for one line. */
final class FrontHits {

    private static final int YEAR = 1945;
    private static final int LONGEST_PUBLISHER = 40;
    private static final int LONG_NAME = 80;
    private static final int LONGEST_DAY = 2;

    private final FrontWords words;
    private final CharSequence line;
    private final Folded text;

    FrontHits(FrontWords words, CharSequence line, Folded text) {
        this.words = words;
        this.line = line;
        this.text = text;
    }

    /** Recognises the pieces that stand at the beginning of a cell, one behind the other. */
    List<Hit> hits(int from, int to, boolean committees) {
        List<Hit> hits = new ArrayList<>();
        int at = from;
        while (at < to) {
            @Nullable Hit hit = hit(at, to, from, committees);
            if (hit == null) {
                break;
            }
            hits.add(hit);
            at = skipFiller(hit.end(), to);
        }
        return hits;
    }

    int skipFiller(int from, int to) {
        int i = from;
        while (i < to && isFiller(text.at(i)) && barCode(i, to) < 0) {
            i++;
        }
        return i;
    }

    private static boolean isFiller(char c) {
        return c == ' '
                || c == '*'
                || c == ','
                || c == '|'
                || c == ';'
                || c == '\u00B7'
                || c == '.'
                || c == '-'
                || c == '\u00B9'
                || c == '\u00B2'
                || c == '\u00B3'
                || c == '/'
                || c == '\\'
                || c == '_';
    }

    private @Nullable Hit hit(int at, int to, int cell, boolean committees) {
        @Nullable Hit symbol = symbol(at);
        if (symbol != null) {
            return symbol;
        }
        @Nullable Hit job = job(at, to);
        if (job != null) {
            return job;
        }
        if (!text.isWordStart(at) && text.at(at) != '(') {
            return null;
        }
        @Nullable Entry entry = words.front.longest(text, at);
        if (entry != null) {
            @Nullable Hit hit = known(entry, at, to, cell, committees);
            if (hit != null) {
                return hit;
            }
        }
        @Nullable Hit session = session(at, to);
        if (session != null) {
            return session;
        }
        @Nullable Hit date = date(at, to);
        if (date != null) {
            return date;
        }
        @Nullable Hit meetings = at == cell ? null : meetings(at, to);
        if (meetings != null) {
            return meetings;
        }
        @Nullable Hit publisher = dividedPublisher(at, to);
        if (publisher != null) {
            return publisher;
        }
        return at == cell ? loneDistribution(at, to) : organLetters(at, to);
    }

    /** The name of the publisher, on two lines once, with the letters of the organs at the right between: “UNITED A S NATIONS”. */
    private @Nullable Hit dividedPublisher(int at, int to) {
        int first = text.wordEnd(at);
        int behind = behindLetters(text.skipSpace(first), to);
        if (behind == text.skipSpace(first) || behind >= to) {
            return null;
        }
        int end = Math.min(to, behind + LONGEST_PUBLISHER);
        Folded joined = Folded.text(text.substring(at, first) + ' ' + text.substring(behind, end));
        @Nullable Entry entry = words.front.longest(joined, 0);
        if (entry == null || entry.term(Words.PUBLISHER) == null || entry.length() <= first - at + 1) {
            return null;
        }
        return new Hit(MastheadLineKind.PUBLISHER, at, behind + entry.length() - (first - at) - 1, Hit.NOTHING);
    }

    /** Where what stands behind the letters of organs begins; the place itself if there are none. */
    private int behindLetters(int at, int to) {
        int end = at;
        while (end < to && text.isCapital(end) && "aset".indexOf(text.at(end)) >= 0 && !text.isLetter(end + 1)) {
            end = text.skipSpace(end + 1);
        }
        return end;
    }

    /** The letters of the organs, printed large at the right, before what else is known in a masthead of one line. */
    private @Nullable Hit organLetters(int at, int to) {
        int end = behindLetters(at, to);
        return end > at && end < to && words.front.longest(text, end) != null
                ? new Hit(MastheadLineKind.OTHER, at, at + 1, Hit.NOTHING)
                : null;
    }

    private @Nullable Hit known(Entry entry, int at, int to, int cell, boolean committees) {
        int end = at + entry.length();
        if (entry.term(Words.AGENDA_ITEM) != null) {
            AgendaItemReader.@Nullable Found items = words.agenda.at(text, at);
            if (items != null && items.end() <= to) {
                return new Hit(MastheadLineKind.AGENDA_ITEM, at, items.end(), items.items());
            }
        }
        if (entry.term(Words.DISTRIBUTION_LABEL) != null) {
            return distribution(at, end, to);
        }
        if (entry.term(Words.ORIGINAL_LABEL) != null) {
            @Nullable Hit original = original(at, end, to);
            if (original != null) {
                return original;
            }
        }
        @Nullable Term organ = entry.term(Words.ORGAN);
        if (organ != null) {
            return new Hit(organKind(organ.key()), at, end, Organ.of(organ.key()));
        }
        if (entry.term(Words.PUBLISHER) != null) {
            return new Hit(MastheadLineKind.PUBLISHER, at, end, Hit.NOTHING);
        }
        if (entry.term(Words.SESSION_BEFORE) != null || entry.term(Words.RESUMED) != null) {
            @Nullable Hit session = session(at, to);
            if (session != null) {
                return session;
            }
        }
        @Nullable Term language = entry.term(Words.LANGUAGE);
        if (language != null) {
            return languageVersion(at, end, to, language);
        }
        if (at == cell && entry.term(Words.FRONT_OTHER) != null) {
            return new Hit(MastheadLineKind.OTHER, at, to, Hit.NOTHING);
        }
        if (at == cell && committees && isCommittee(entry) && !words.organNames.begins(text.substring(at, to))) {
            return new Hit(MastheadLineKind.COMMITTEE, at, committeeEnd(end, to), Hit.NOTHING);
        }
        return null;
    }

    /** The name of a committee fills its line; in a long one, up to what is known again. */
    private int committeeEnd(int from, int to) {
        if (to - from < LONG_NAME) {
            return to;
        }
        for (int i = text.nextWord(from); i < to; i = text.nextWord(Math.max(text.wordEnd(i), i + 1))) {
            @Nullable Entry entry = words.front.longest(text, i);
            boolean items = entry != null && entry.term(Words.AGENDA_ITEM) != null && words.agenda.at(text, i) != null;
            boolean label = entry != null
                    && (entry.term(Words.DISTRIBUTION_LABEL) != null || entry.term(Words.ORIGINAL_LABEL) != null);
            if (items || label || session(i, to) != null) {
                int end = i;
                while (end > from && text.at(end - 1) == ' ') {
                    end--;
                }
                return end;
            }
        }
        return to;
    }

    private boolean isCommittee(Entry entry) {
        @Nullable Term term = entry.term(Words.COMMITTEE);
        return term != null && term.key().equals("begins");
    }

    /** Whether the cell ends with a word for committee, in languages that put it last. */
    boolean endsAsCommittee(int from, int to) {
        for (int i = Math.max(from, to - 12); i < to; i++) {
            if (!text.isWordStart(i)) {
                continue;
            }
            @Nullable Entry entry = words.front.longest(text, i);
            @Nullable Term term = entry == null ? null : entry.term(Words.COMMITTEE);
            if (entry != null && term != null && term.key().equals("ends") && i + entry.length() == to && i > from) {
                return true;
            }
        }
        return false;
    }

    static MastheadLineKind organKind(String key) {
        return switch (key) {
            case "ga", "sc", "ecosoc", "tc", "secretariat", "hrc", "icj" -> MastheadLineKind.ORGAN;
            default -> MastheadLineKind.COMMITTEE;
        };
    }

    private Hit distribution(int at, int labelEnd, int to) {
        int i = labelEnd;
        while (i < to && (text.at(i) == ' ' || text.at(i) == ':' || text.at(i) == '.')) {
            i++;
        }
        if (i >= to) {
            return new Hit(MastheadLineKind.DISTRIBUTION, at, to, Hit.NOTHING);
        }
        @Nullable Entry value = words.distribution.longest(text, i);
        @Nullable Term term = value == null ? null : value.term(Words.DISTRIBUTION);
        if (value != null && term != null) {
            return new Hit(MastheadLineKind.DISTRIBUTION, at, i + value.length(), term.key());
        }
        boolean word = text.isLetter(i)
                && words.front.longest(text, i) == null
                && !SymbolCell.beginsSymbol(line, text.start(i));
        return new Hit(MastheadLineKind.DISTRIBUTION, at, word ? text.wordEnd(i) : labelEnd, Hit.NOTHING);
    }

    private @Nullable Hit loneDistribution(int at, int to) {
        @Nullable Entry value = words.distribution.longest(text, at);
        @Nullable Term term = value == null ? null : value.term(Words.DISTRIBUTION);
        if (value == null || term == null || skipFiller(at + value.length(), to) < to) {
            return null;
        }
        // “General” alone may be a word of the Assembly’s name.
        Object meaning = term.key().equals("general") ? Hit.PERHAPS_GENERAL : term.key();
        return new Hit(MastheadLineKind.DISTRIBUTION, at, at + value.length(), meaning);
    }

    private @Nullable Hit original(int at, int labelEnd, int to) {
        int i = labelEnd;
        boolean colon = text.at(labelEnd - 1) == ':';
        while (i < to && (text.at(i) == ' ' || text.at(i) == ':')) {
            colon |= text.at(i) == ':';
            i++;
        }
        List<Language> languages = new ArrayList<>();
        int end = languages(i, to, languages);
        if (languages.isEmpty()) {
            if (i >= to) {
                return new Hit(MastheadLineKind.ORIGINAL, at, to, List.of());
            }
            // A misread language: the word belongs to the label, but tells nothing.
            return colon && text.isLetter(i)
                    ? new Hit(MastheadLineKind.ORIGINAL, at, text.wordEnd(i), List.of())
                    : null;
        }
        return new Hit(MastheadLineKind.ORIGINAL, at, end, languages);
    }

    /** Reads languages joined by “and” or slashes; returns where they end. */
    int languages(int from, int to, List<Language> languages) {
        int i = from;
        int end = from;
        while (i < to) {
            @Nullable Entry entry = words.languages.longest(text, i);
            @Nullable Term term = entry == null ? null : entry.term(Words.LANGUAGE);
            if (entry == null || term == null) {
                return end;
            }
            Language language = Language.of(term.key());
            if (!languages.contains(language)) {
                languages.add(language);
            }
            end = i + entry.length();
            i = end;
            while (i < to && (text.at(i) == ' ' || text.at(i) == '/' || text.at(i) == ',' || text.at(i) == '-')) {
                i++;
            }
            @Nullable Entry and = words.joiners.longest(text, i);
            if (and != null && and.terms().get(0).key().equals("and")) {
                i = text.skipSpace(i + and.length());
            } else if (i == text.skipSpace(end)) {
                return end;
            }
        }
        return end;
    }

    private @Nullable Hit languageVersion(int at, int end, int to, Term language) {
        int next = skipFiller(end, to);
        if (next < to && words.front.longest(text, next) == null) {
            @Nullable Hit other = symbol(next);
            if (other == null && date(next, to) == null && job(next, to) == null) {
                return null;
            }
        }
        return new Hit(MastheadLineKind.LANGUAGE, at, end, Language.of(language.key()));
    }

    private @Nullable Hit symbol(int at) {
        int origin = text.start(at);
        if (origin >= line.length()) {
            return null;
        }
        @Nullable
        SymbolCell cell =
                SymbolCell.beginsSymbol(line, origin) ? SymbolCell.at(line, origin) : DamagedSymbol.at(line, origin);
        return cell == null ? null : new Hit(MastheadLineKind.SYMBOL, at, text.index(cell.end(), at), cell.symbols());
    }

    private @Nullable Hit date(int at, int to) {
        DateReader.@Nullable Found date = words.dates.at(text, at);
        if (date == null || date.end() > to) {
            return null;
        }
        if (text.isIdeograph(date.end() - 1) && words.titles.find(text, at, to) == at) {
            // A Chinese title begins with its date.
            return null;
        }
        int next = text.skipSpace(date.end());
        if (next < to) {
            char c = text.at(next);
            @Nullable Entry joiner = words.joiners.longest(text, next);
            boolean range =
                    c == '-' || (joiner != null && joiner.terms().get(0).key().equals("to"));
            if (range && text.isDigit(text.skipSpace(next + (joiner == null ? 1 : joiner.length())))) {
                return null;
            }
        }
        return new Hit(MastheadLineKind.DATE, at, date.end(), date.date());
    }

    /** The days of a session, which tell nothing of the document: “11-18 June 2007”, “30 June – 18 July 2008”. */
    private @Nullable Hit meetings(int at, int to) {
        int i = at;
        while (i < to && text.isDigit(i)) {
            i++;
        }
        if (i == at || i - at > LONGEST_DAY) {
            return null;
        }
        i = text.skipSpace(i);
        if (i < to && text.isLetter(i)) {
            i = text.skipSpace(text.wordEnd(i));
        }
        if (i >= to || text.at(i) != '-') {
            return null;
        }
        DateReader.@Nullable Found last = words.dates.at(text, text.skipSpace(i + 1));
        return last == null || last.end() > to ? null : new Hit(MastheadLineKind.OTHER, at, last.end(), Hit.NOTHING);
    }

    private @Nullable Hit session(int at, int to) {
        int i = at;
        boolean resumed = false;
        @Nullable Entry mark = words.resumed.longest(text, i);
        if (mark != null) {
            resumed = true;
            i = text.skipSpace(i + mark.length());
        }
        @Nullable Entry before = words.front.longest(text, i);
        @Nullable Term kind = before == null ? null : before.term(Words.SESSION_BEFORE);
        if (before != null && kind != null) {
            i = text.skipSpace(i + before.length());
        }
        @Nullable Numeral number = i < to ? words.numbers.ordinalAt(text, i) : null;
        if (number == null || number.end() > to || number.value() == 0) {
            return null;
        }
        int end = number.end();
        int next = text.skipSpace(end);
        @Nullable Entry after = next < to ? words.sessionsBehind.longest(text, next) : null;
        @Nullable String key = key(number.value(), kind, after);
        if (key == null) {
            return null;
        }
        if ((after != null && after.terms().stream().anyMatch(term -> term.key().equals(key)))
                || (after != null && kind != null && number.value() >= YEAR)) {
            end = next + after.length();
        }
        next = text.skipSpace(end);
        @Nullable Entry behind = next < to ? words.resumed.longest(text, next) : null;
        if (behind != null) {
            resumed = true;
            end = next + behind.length();
        }
        return new Hit(MastheadLineKind.SESSION, at, Math.min(end, to), new SessionWords(key, number.value(), resumed));
    }

    private static @Nullable String key(int number, @Nullable Term before, @Nullable Entry after) {
        if (number >= YEAR) {
            if (before != null && before.key().equals("year-session")) {
                return "year-session";
            }
            if (after != null
                    && after.terms().stream().anyMatch(term -> term.key().equals("year-session"))) {
                return "year-session";
            }
            return null;
        }
        if (after != null) {
            for (Term term : after.terms()) {
                // In Chinese a bare number before the word for year is a date.
                boolean date = term.key().equals("council-year") && before == null && after.length() == 1;
                if (!term.key().equals("year-session") && !date) {
                    return term.key();
                }
            }
        }
        if (before != null && !before.key().equals("any") && !before.key().equals("year-session")) {
            return before.key();
        }
        return null;
    }

    /** Job numbers, with dates, and bar codes. */
    private @Nullable Hit job(int at, int to) {
        int end = jobNumber(at, to);
        if (end > at) {
            int value = end;
            int next = end;
            while (next < to) {
                int i = text.skipSpace(next);
                int more = dateCode(i, to);
                if (more < 0) {
                    more = barCode(i, to);
                }
                if (more < 0) {
                    break;
                }
                next = more;
            }
            return new Hit(MastheadLineKind.JOB_NUMBER, at, next, text.source(at, value));
        }
        int codes = at;
        for (int i = dateCode(at, to); i >= 0; i = dateCode(text.skipSpace(i), to)) {
            codes = i;
        }
        if (codes > at && codes == to) {
            return new Hit(MastheadLineKind.JOB_NUMBER, at, to, Hit.NOTHING);
        }
        int bar = barCode(at, to);
        return bar < 0 ? null : new Hit(MastheadLineKind.JOB_NUMBER, at, bar, Hit.NOTHING);
    }

    private int jobNumber(int at, int to) {
        int i = at;
        if (text.isLetter(i) && text.isWordStart(i)) {
            int end = text.wordEnd(i);
            if (end - i > 2 || text.at(end) != '.') {
                return at;
            }
            i = text.skipSpace(end + 1);
        }
        if (!digits(i, 2) || text.at(i + 2) != '-' || !digits(i + 3, 5) || text.isDigit(i - 1)) {
            return at;
        }
        int end = i + 8;
        int letter = text.skipSpace(end);
        if (text.at(letter) == '(' && text.isLetter(letter + 1)) {
            int close = letter + 1;
            while (close < to && close - letter < 4 && text.isLetter(close)) {
                close++;
            }
            if (text.at(close) == ')') {
                return close + 1;
            }
        }
        return text.isDigit(end) ? at : end;
    }

    private int dateCode(int at, int to) {
        return at + 6 <= to && digits(at, 6) && !text.isDigit(at + 6) ? at + 6 : -1;
    }

    private int barCode(int at, int to) {
        if (text.at(at) != '*' || !digits(at + 1, 6)) {
            return -1;
        }
        int i = at + 1;
        while (i < to && text.isDigit(i)) {
            i++;
        }
        return text.at(i) == '*' ? i + 1 : -1;
    }

    private boolean digits(int at, int count) {
        for (int i = 0; i < count; i++) {
            if (!text.isDigit(at + i)) {
                return false;
            }
        }
        return true;
    }
}
