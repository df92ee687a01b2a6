package io.github.undoc.parser.internal.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends words in which a scanner took one letter for another: {@code LSTTER}, {@code OHAIRMAN}, {@code Uni6n}. A word that is not
 * known is taken for the one known word of its length from which it differs in one character, from ten characters on in two.
 * Where several words are as near, none is taken. Immutable and thread-safe.
 */
public final class ScannedWords {

    private static final int SHORTEST = 5;
    private static final int LONG = 10;

    private final Set<String> known;
    private final Map<Integer, List<String>> byLength = new HashMap<>();

    ScannedWords(Iterable<String> phrases) {
        Set<String> words = new HashSet<>();
        for (String phrase : phrases) {
            int start = 0;
            for (int i = 0; i <= phrase.length(); i++) {
                if (i == phrase.length() || !Character.isLetter(phrase.charAt(i))) {
                    if (i > start) {
                        words.add(phrase.substring(start, i));
                    }
                    start = i + 1;
                }
            }
        }
        known = Set.copyOf(words);
        for (String word : known.stream().sorted().toList()) {
            if (word.length() >= SHORTEST) {
                byLength.computeIfAbsent(word.length(), length -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /**
     * Mends the words of a text.
     *
     * @param text any text
     * @return the text with words mended, as long as it was and with its capitals, or empty if no word was
     */
    public Optional<String> mend(String text) {
        return mend(text, false);
    }

    /**
     * Mends the words of a text that cannot be right: there is a digit in them, or a capital behind a small letter. Another word
     * may be a name that is not known.
     *
     * @param text any text
     * @return the text with words mended, as long as it was and with its capitals, or empty if no word was
     */
    public Optional<String> mendImpossible(String text) {
        return mend(text, true);
    }

    /**
     * Tells whether a text begins with a damaged word.
     *
     * @param text any text
     * @return true if {@link #mend} would mend its first word
     */
    public boolean mendsFirst(CharSequence text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return byLength.containsKey(end - start) && nearest(text, start, end) != null;
    }

    /**
     * Tells whether a text holds what no word can be, so that it is worth mending.
     *
     * @param text any text
     * @return false if {@link #mendImpossible} gives nothing, whatever the words known
     */
    public static boolean holdsImpossible(String text) {
        return isImpossible(text, 0, text.length());
    }

    private Optional<String> mend(String text, boolean onlyImpossible) {
        @Nullable StringBuilder mended = null;
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            boolean damaged = i - start >= SHORTEST && (!onlyImpossible || isImpossible(text, start, i));
            @Nullable String word = damaged ? nearest(text, start, i) : null;
            if (word != null) {
                mended = mended == null ? new StringBuilder(text) : mended;
                replace(mended, start, word);
            }
            i = i == start ? i + 1 : i;
        }
        return Optional.ofNullable(mended).map(StringBuilder::toString);
    }

    private static boolean isImpossible(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)
                    || i > start && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String nearest(CharSequence text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        boolean letter = false;
        for (int i = start; i < end; i++) {
            char c = Folding.of(text.charAt(i));
            if (c == Folding.DROPPED || c == Folding.EXPANDED) {
                return null;
            }
            letter |= Character.isAlphabetic(c) && !Character.isIdeographic(c);
            folded.append(c);
        }
        if (!letter || known.contains(folded.toString())) {
            return null;
        }
        int most = folded.length() >= LONG ? 2 : 1;
        @Nullable String best = null;
        boolean unique = false;
        for (String word : byLength.getOrDefault(folded.length(), List.of())) {
            int distance = distance(folded, word, most);
            if (distance < most || distance == most && best == null) {
                most = distance;
                best = word;
                unique = true;
            } else if (distance == most) {
                unique = false;
            }
        }
        return unique ? best : null;
    }

    /** In how many places two words of one length differ; more than {@code most} is not counted to the end. */
    private static int distance(CharSequence word, String other, int most) {
        int distance = 0;
        for (int i = 0; i < other.length() && distance <= most; i++) {
            distance += word.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return distance;
    }

    /** Characters that are right keep their accents; the others become capitals where the word has them. */
    private static void replace(StringBuilder text, int start, String word) {
        boolean capitals =
                Character.isUpperCase(text.charAt(start + 1)) && Character.isUpperCase(text.charAt(start + 2));
        for (int i = 0; i < word.length(); i++) {
            char c = text.charAt(start + i);
            if (Folding.of(c) != word.charAt(i)) {
                boolean capital = i == 0 ? !Character.isLowerCase(c) : capitals;
                text.setCharAt(start + i, capital ? Character.toUpperCase(word.charAt(i)) : word.charAt(i));
            }
        }
    }
}
