package io.github.undoc.model.symbol;

import io.github.undoc.model.internal.Tables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words around symbols in running text, from the table beside this class; longer phrases come first. */
final class ReferenceWords {

    /** A phrase and what it stands for. */
    record Phrase(String words, String value) {}

    /** A phrase found in a text. */
    record Hit(String value, int start, int end) {

        static final Hit NONE = new Hit("", -1, -1);

        boolean found() {
            return start >= 0;
        }
    }

    /** What phrases are for; its name in lower case is that in the table. */
    enum Role {
        /** An Arabic word, with what is prefixed and suffixed to it. */
        STEM,
        /** A word behind the number. */
        BEHIND,
        /** What stands between the members of a list. */
        JOIN,
        /** An Arabic letter. */
        LETTER,
        /** An Arabic sign of a session. */
        SESSION,
        /** What stands between a number and the organ behind it. */
        OF,
        /** What may stand between the act and the number. */
        NUMBER,
        /** Whose act it is. */
        ORGAN,
        /** A body whose acts have no symbols. */
        OTHER
    }

    /** The phrases of a role, longer ones first, by the character with which they begin or end: most places have another. */
    private static final class Phrases {

        private final List<Phrase> all = new ArrayList<>();
        private final ByCharacter byFirst = new ByCharacter();
        private final ByCharacter byLast = new ByCharacter();

        void index() {
            all.sort((a, b) -> Integer.compare(b.words().length(), a.words().length()));
            for (Phrase phrase : all) {
                String words = phrase.words();
                byFirst.add(words.charAt(0), phrase);
                byLast.add(words.charAt(words.length() - 1), phrase);
            }
        }
    }

    /** Phrases by a character: a table for the Latin ones, a map for others. */
    private static final class ByCharacter {

        private static final int LATIN = 0x80;

        private final List<List<Phrase>> latin = new ArrayList<>(Collections.nCopies(LATIN, List.of()));
        private final Map<Character, List<Phrase>> others = new HashMap<>();

        void add(char c, Phrase phrase) {
            List<Phrase> more = new ArrayList<>(get(c));
            more.add(phrase);
            if (c < LATIN) {
                latin.set(c, more);
            } else {
                others.put(c, more);
            }
        }

        List<Phrase> get(char c) {
            return c < LATIN ? latin.get(c) : others.getOrDefault(c, List.of());
        }
    }

    private static final Map<String, String> ACTS = new HashMap<>();
    private static final Map<Role, Phrases> PHRASES = new EnumMap<>(Role.class);
    private static final int LONGEST_ACT = 14;

    static {
        for (Role role : Role.values()) {
            PHRASES.put(role, new Phrases());
        }
        for (List<String> row : Tables.read(ReferenceWords.class, "references.tsv")) {
            if (row.get(0).equals("act")) {
                ACTS.put(row.get(2), row.get(1));
            } else {
                phrases(Role.valueOf(row.get(0).toUpperCase(Locale.ROOT))).all.add(new Phrase(row.get(2), row.get(1)));
            }
        }
        PHRASES.values().forEach(Phrases::index);
    }

    private ReferenceWords() {}

    /** The word for an act that ends at a place. */
    static Hit actBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_ACT && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (end - start < 4 || end - start > LONGEST_ACT) {
            return Hit.NONE;
        }
        String word = text.substring(start, end);
        String act = ACTS.get(word.toLowerCase(Locale.ROOT));
        if (act != null) {
            return new Hit(act, start, end);
        }
        for (Phrase stem : phrases(Role.STEM).all) {
            int at = word.indexOf(stem.words());
            if (at >= 0
                    && at <= 4
                    && isArabicPrefix(word, at)
                    && word.length() - at - stem.words().length() <= 3) {
                return new Hit(stem.value(), start, end);
            }
        }
        return Hit.NONE;
    }

    /** Particles and the article that are written together with a noun. */
    private static boolean isArabicPrefix(String word, int length) {
        for (int i = 0; i < length; i++) {
            if ("والفبلك".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The longest phrase of a role that ends at a place. */
    static Hit before(Role role, String text, int end) {
        if (end == 0) {
            return Hit.NONE;
        }
        List<Phrase> phrases = phrases(role).byLast.get(text.charAt(end - 1));
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            int start = end - phrase.words().length();
            if (start >= 0
                    && matches(text, start, phrase.words())
                    && isEdge(text, start, phrase.words().charAt(0))) {
                return new Hit(phrase.value(), start, end);
            }
        }
        return Hit.NONE;
    }

    /** The longest phrase of a role that begins at a place. */
    static Hit at(Role role, String text, int start) {
        if (start >= text.length()) {
            return Hit.NONE;
        }
        List<Phrase> phrases = phrases(role).byFirst.get(text.charAt(start));
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            int end = start + phrase.words().length();
            if (end <= text.length() && matches(text, start, phrase.words())) {
                return new Hit(phrase.value(), start, end);
            }
        }
        return Hit.NONE;
    }

    private static boolean matches(String text, int start, String words) {
        return text.regionMatches(start, words, 0, words.length());
    }

    /** Words of letters do not begin inside another word; Chinese is written without spaces. */
    private static boolean isEdge(String text, int start, char first) {
        return start == 0
                || !Character.isLetter(text.charAt(start - 1))
                || Character.isIdeographic(first)
                || !Character.isLetter(first);
    }

    private static Phrases phrases(Role role) {
        Phrases phrases = PHRASES.get(role);
        if (phrases == null) {
            throw new IllegalStateException("no words of the role " + role);
        }
        return phrases;
    }
}
