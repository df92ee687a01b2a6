package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Language;
import io.github.undoc.model.LetterForm;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a title: what stands behind the word for letter, the date, the word before the sender and the word before the
 * addressee, each up to the next of them.
 *
 * @param language whose words it has
 * @param form the kind of letter
 * @param date the date
 * @param sender where the sender stands
 * @param addressee where the addressee stands
 * @param end where the title ends at the latest
 * @param closed whether {@code end} is the end for certain, since the word for letter stands last
 */
record TitleParts(
        Language language,
        LetterForm form,
        @Nullable LocalDate date,
        Stretch sender,
        Stretch addressee,
        int end,
        boolean closed) {

    /**
     * A stretch of folded text.
     *
     * @param start first character
     * @param end behind the last character
     */
    record Stretch(int start, int end) {

        static final Stretch NONE = new Stretch(0, 0);

        boolean isEmpty() {
            return start >= end;
        }
    }

    /** Whether it names somebody who writes and somebody who is written to. */
    boolean isComplete() {
        return closed || (!sender.isEmpty() && !addressee.isEmpty());
    }

    static @Nullable TitleParts read(TitleWords words, Folded text, int at) {
        @Nullable Entry form = words.forms.longest(text, at);
        @Nullable TitleParts best = null;
        int bestScore = -1;
        if (form != null) {
            for (Term term : form.terms()) {
                Marks marks = new Marks(words, text, term.language(), at + form.length(), text.length());
                if (marks.score() > bestScore) {
                    bestScore = marks.score();
                    best = marks.parts(term.key(), text.length(), false);
                }
            }
            return best;
        }
        return readLastForm(words, text, at);
    }

    /** Titles that end with the word for letter. */
    private static @Nullable TitleParts readLastForm(TitleWords words, Folded text, int at) {
        int to = -1;
        for (int i = at; i < text.length(); i++) {
            if (!text.isIdeograph(i)) {
                continue;
            }
            if (to < 0) {
                @Nullable Entry marker = words.markers.longest(text, i);
                if (marker != null && marker.term(Words.TO) != null) {
                    to = i;
                }
                continue;
            }
            @Nullable Entry last = words.lastForms.longest(text, i);
            @Nullable Term term = last == null ? null : last.term(Words.LETTER_FORM_LAST);
            if (last != null && term != null) {
                Marks marks = new Marks(words, text, term.language(), at, i);
                return marks.parts(term.key(), i + last.length(), true);
            }
        }
        return null;
    }

    /** The marks found in a title. */
    private static final class Marks {

        private final TitleWords words;
        private final Folded text;
        private final Language language;
        private final int start;
        private final int limit;
        private int datedAt = -1;
        private DateReader.@Nullable Found date;
        private int fromAt = -1;
        private int fromEnd;
        private boolean fromSure;
        private int toAt = -1;
        private int toEnd;
        private int weakAt = -1;
        private int weakEnd;

        Marks(TitleWords words, Folded text, Language language, int start, int limit) {
            this.words = words;
            this.text = text;
            this.language = language;
            this.start = start;
            this.limit = limit;
            for (int i = text.nextWord(start); i < limit; i = text.nextWord(i)) {
                int next = mark(i);
                i = next > i ? next : Math.max(text.wordEnd(i), i + 1);
            }
            if (date == null) {
                date = words.dates.find(text, start, limit);
                if (date != null) {
                    datedAt = date.start();
                }
            }
        }

        /** Looks for a mark at a word; returns where to go on if there is one. */
        private int mark(int at) {
            @Nullable Entry entry = words.markers.longest(text, at);
            if (entry == null) {
                return at;
            }
            int end = at + entry.length();
            if (date == null && entry.term(Words.DATED, language) != null) {
                DateReader.@Nullable Found found = words.dates.at(text, text.skipSpace(end));
                if (found != null && found.end() <= limit) {
                    date = found;
                    datedAt = at;
                    return found.end();
                }
            }
            if (!fromSure && entry.term(Words.FROM, language) != null) {
                boolean sure = isName(end, Words.OFFICE, Words.CHAIR, Words.PRESIDENT);
                if (fromAt < 0 || (sure && fromAt < toAt == at < toAt)) {
                    fromAt = at;
                    fromEnd = end;
                    fromSure = sure;
                    return end;
                }
            }
            if (toAt < 0 && entry.term(Words.TO, language) != null) {
                toAt = at;
                toEnd = end;
                return end;
            }
            if (entry.term(Words.TO_WEAK, language) != null
                    && weakAt < 0
                    && fromAt >= 0
                    && isName(end, Words.ADDRESSEE, Words.OFFICE, Words.CHAIR, Words.PRESIDENT)) {
                weakAt = at;
                weakEnd = end;
            }
            return at;
        }

        private boolean isName(int at, Words first, Words... more) {
            int i = text.skipSpace(at);
            for (int n = 0; n < 3; n++) {
                @Nullable Entry name = words.names.longest(text, i);
                if (name != null) {
                    if (name.term(first, language) != null) {
                        return true;
                    }
                    for (Words other : more) {
                        if (name.term(other, language) != null) {
                            return true;
                        }
                    }
                }
                @Nullable Entry joint = words.joints.longest(text, i);
                if (joint == null) {
                    return false;
                }
                i = text.skipSpace(i + joint.length());
            }
            return false;
        }

        int score() {
            int score = date != null && datedAt < date.start() ? 2 : 0;
            return score + (fromAt >= 0 ? 2 : 0) + (toAt >= 0 ? 2 : 0) + (weakAt >= 0 ? 1 : 0);
        }

        TitleParts parts(String form, int end, boolean closed) {
            if (toAt < 0 && weakAt >= 0) {
                toAt = weakAt;
                toEnd = weakEnd;
            }
            DateReader.@Nullable Found day = date;
            Stretch addressee = toAt < 0 ? Stretch.NONE : stretch(toEnd, toAt);
            Stretch sender;
            if (fromAt >= 0) {
                sender = stretch(fromEnd, fromAt);
            } else {
                sender = stretch(start, start - 1);
                if (!hasLetters(sender) && day != null) {
                    sender = stretch(day.end(), datedAt);
                }
            }
            return new TitleParts(
                    language, formOf(form), day == null ? null : day.date(), sender, addressee, end, closed);
        }

        /** From a place to the next mark behind it. */
        private Stretch stretch(int from, int mark) {
            int end = limit;
            for (int next : new int[] {datedAt, fromAt, toAt}) {
                if (next > mark && next >= from && next < end) {
                    end = next;
                }
            }
            int first = from;
            while (first < end && isFiller(text.at(first))) {
                first++;
            }
            while (end > first && isFiller(text.at(end - 1))) {
                end--;
            }
            return new Stretch(first, end);
        }

        private static boolean isFiller(char c) {
            return c == ' ' || c == ',' || c == '.' || c == '*' || c == ':';
        }

        private boolean hasLetters(Stretch stretch) {
            for (int i = stretch.start(); i < stretch.end(); i++) {
                if (text.isLetter(i)) {
                    return true;
                }
            }
            return false;
        }

        private static LetterForm formOf(String key) {
            for (LetterForm form : LetterForm.values()) {
                if (form.key().equals(key)) {
                    return form;
                }
            }
            throw new IllegalStateException("no form of letter: " + key);
        }
    }
}
