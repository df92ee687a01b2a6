package io.github.undoc.model.symbol;

import io.github.undoc.model.internal.Tables;
import java.util.ArrayList;
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

    /** The phrases of a role, longer ones first, by the character with which they begin or end: most places have another. */
    private static final class Phrases {

        private final List<Phrase> all = new ArrayList<>();
        private final Map<Character, List<Phrase>> byFirst = new HashMap<>();
        private final Map<Character, List<Phrase>> byLast = new HashMap<>();

        void index() {
            all.sort((a, b) -> Integer.compare(b.words().length(), a.words().length()));
            for (Phrase phrase : all) {
                String words = phrase.words();
                byFirst.computeIfAbsent(words.charAt(0), first -> new ArrayList<>())
                        .add(phrase);
                byLast.computeIfAbsent(words.charAt(words.length() - 1), last -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    private static final Map<String, String> ACTS = new HashMap<>();
    private static final Map<String, Phrases> PHRASES = new HashMap<>();
    private static final int LONGEST_ACT = 14;

    static {
        for (List<String> row : Tables.read(ReferenceWords.class, "references.tsv")) {
            if (row.get(0).equals("act")) {
                ACTS.put(row.get(2), row.get(1));
            } else {
                PHRASES.computeIfAbsent(row.get(0), role -> new Phrases()).all.add(new Phrase(row.get(2), row.get(1)));
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
        for (Phrase stem : phrases("stem").all) {
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
    static Hit before(String role, String text, int end) {
        if (end == 0) {
            return Hit.NONE;
        }
        for (Phrase phrase : phrases(role).byLast.getOrDefault(text.charAt(end - 1), List.of())) {
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
    static Hit at(String role, String text, int start) {
        if (start >= text.length()) {
            return Hit.NONE;
        }
        for (Phrase phrase : phrases(role).byFirst.getOrDefault(text.charAt(start), List.of())) {
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

    private static Phrases phrases(String role) {
        Phrases phrases = PHRASES.get(role);
        if (phrases == null) {
            throw new IllegalStateException("no words of the role \"" + role + "\"");
        }
        return phrases;
    }
}
