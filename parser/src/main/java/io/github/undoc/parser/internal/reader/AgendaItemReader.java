package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.AgendaList;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads agenda items: “Agenda items 34 and 71 (a)”, “пункту 166 повестки дня”. Immutable and thread-safe. */
public final class AgendaItemReader {

    private static final int MAX_ITEM = 999;
    private static final int MAX_RANGE = 100;

    private final Lexicon items;
    private final Lexicon lists;
    private final Lexicon letters;
    private final Lexicon joiners;

    AgendaItemReader(LanguagePacks packs) {
        items = packs.lexicon(Words.AGENDA_ITEM);
        lists = packs.lexicon(Words.AGENDA_LIST);
        letters = packs.lexicon(Words.SUB_ITEM);
        joiners = packs.lexicon(Words.AND);
    }

    /**
     * Finds the first items named in a text.
     *
     * @param text a line or a sentence
     * @return the items, or empty
     */
    public Optional<AgendaItems> find(CharSequence text) {
        Folded folded = Folded.text(text);
        @Nullable Found found = find(folded, 0, folded.length());
        return found == null
                ? Optional.empty()
                : Optional.of(new AgendaItems(found.items(), folded.start(found.start()), folded.end(found.end())));
    }

    /** Items in folded text; {@code named} tells whether the list is named. */
    record Found(List<AgendaItem> items, int start, int end, boolean named) {}

    @Nullable
    Found find(Folded text, int from, int to) {
        for (int i = text.nextWord(from); i < to; i = text.nextWord(Math.max(text.wordEnd(i), i + 1))) {
            @Nullable Found found = text.isDigit(i) ? null : at(text, i);
            if (found != null) {
                return found.end() <= to ? found : null;
            }
        }
        return null;
    }

    /** Reads the items that begin at a place, the beginning of a word. */
    @Nullable
    Found at(Folded text, int at) {
        @Nullable Entry entry = items.longest(text, at);
        @Nullable Term term = entry == null ? null : entry.term(Words.AGENDA_ITEM);
        if (entry == null || term == null) {
            return null;
        }
        int i = at + entry.length();
        if (text.at(i) == ':') {
            i++;
        }
        i = text.skipSpace(i);
        if (!text.isDigit(i)) {
            return null;
        }
        Numbers numbers = new Numbers(text);
        i = numbers.read(i);
        if (i < 0) {
            return null;
        }
        AgendaList list = list(term.key());
        boolean named = list != AgendaList.AGENDA;
        int next = text.skipSpace(skipMarks(text, i));
        @Nullable Entry of = lists.longest(text, next);
        @Nullable Term ofTerm = of == null ? null : of.term(Words.AGENDA_LIST);
        if (of != null && ofTerm != null) {
            named = true;
            list = list(ofTerm.key());
            i = next + of.length();
        }
        return new Found(numbers.items(list), at, skipMarks(text, i), named);
    }

    private static int skipMarks(Folded text, int at) {
        int i = at;
        while (text.at(i) == '*') {
            i++;
        }
        return i;
    }

    private static AgendaList list(String key) {
        for (AgendaList list : AgendaList.values()) {
            if (list.key().equals(key)) {
                return list;
            }
        }
        throw new IllegalStateException("no list of agenda items: " + key.toLowerCase(Locale.ROOT));
    }

    /** Reads numbers and sub-items with what joins them. */
    private final class Numbers {

        private final Folded text;
        private final List<Integer> numbers = new ArrayList<>();
        private final List<List<String>> subItems = new ArrayList<>();

        Numbers(Folded text) {
            this.text = text;
        }

        List<AgendaItem> items(AgendaList list) {
            List<AgendaItem> items = new ArrayList<>();
            for (int i = 0; i < numbers.size(); i++) {
                items.add(AgendaItem.builder()
                        .number(numbers.get(i))
                        .subItems(subItems.get(i))
                        .list(list)
                        .build());
            }
            return items;
        }

        /** Returns the end, or -1 if there is no number. */
        int read(int from) {
            int end = -1;
            int i = from;
            boolean range = false;
            while (i < text.length()) {
                int next = member(i, range);
                if (next < 0) {
                    return end;
                }
                end = next;
                // What follows joins another member, or the list ends here.
                int behind = text.skipSpace(end);
                if (beginsSubItem(behind)) {
                    range = false;
                    i = behind;
                    continue;
                }
                int joined = join(behind);
                if (joined == behind) {
                    return end;
                }
                range = isRange(behind);
                i = joined;
            }
            return end;
        }

        private int member(int at, boolean range) {
            if (text.isDigit(at)) {
                return number(at, range);
            }
            return numbers.isEmpty() ? -1 : subItem(at, range);
        }

        private int number(int at, boolean range) {
            @Nullable Numeral number = NumberWords.digitsAt(text, at);
            if (number == null
                    || number.value() < 1
                    || number.value() > MAX_ITEM
                    || (text.isLetter(number.end())
                            && !text.isIdeograph(number.end())
                            && !isLetterAndBracket(number.end()))) {
                return -1;
            }
            if (range && !numbers.isEmpty()) {
                int last = numbers.get(numbers.size() - 1);
                if (number.value() > last && number.value() - last <= MAX_RANGE) {
                    for (int n = last + 1; n < number.value(); n++) {
                        add(n);
                    }
                }
            }
            add(number.value());
            return number.end();
        }

        private boolean isLetterAndBracket(int at) {
            return text.at(text.wordEnd(at)) == ')';
        }

        private void add(int number) {
            numbers.add(number);
            subItems.add(new ArrayList<>());
        }

        private boolean beginsSubItem(int at) {
            return letterAt(at) != null;
        }

        private @Nullable Entry letterAt(int at) {
            int open = text.at(at) == '(' ? at + 1 : at;
            @Nullable Entry letter = letters.longest(text, open);
            return letter != null && text.at(open + letter.length()) == ')' ? letter : null;
        }

        private int subItem(int at, boolean range) {
            @Nullable Entry letter = letterAt(at);
            @Nullable Term term = letter == null ? null : letter.term(Words.SUB_ITEM);
            if (letter == null || term == null) {
                return -1;
            }
            List<String> list = subItems.get(subItems.size() - 1);
            if (range && !list.isEmpty()) {
                expand(list, list.get(list.size() - 1), term.key());
            }
            list.add(term.key());
            return (text.at(at) == '(' ? at + 1 : at) + letter.length() + 1;
        }

        private void expand(List<String> list, String first, String last) {
            if (first.length() == 1 && last.length() == 1) {
                for (char c = (char) (first.charAt(0) + 1); c < last.charAt(0); c++) {
                    list.add(String.valueOf(c));
                }
            }
        }

        private boolean isRange(int at) {
            if (text.at(at) == '-') {
                return true;
            }
            @Nullable Entry joiner = joiners.longest(text, at);
            return joiner != null
                    && joiner.terms().stream().anyMatch(term -> term.key().equals("to"));
        }

        /** Skips commas and words that join; returns the place given if there are none. */
        private int join(int at) {
            int i = at;
            for (int n = 0; n < 3; n++) {
                char c = text.at(i);
                if (c == ',' || c == ';' || c == '-') {
                    i = text.skipSpace(i + 1);
                    continue;
                }
                @Nullable Entry joiner = joiners.longest(text, i);
                if (joiner == null) {
                    if (c == '\u0648' && text.isDigit(i + 1)) {
                        // The Arabic conjunction may touch the number.
                        return i + 1;
                    }
                    return i;
                }
                i = text.skipSpace(i + joiner.length());
            }
            return i;
        }
    }
}
