package io.github.undoc.model.symbol;

import io.github.undoc.model.internal.Tables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that stand in symbols, and the series they begin with: the tables beside this class, arranged so that one
 * probe answers for a word of up to eight letters without making a string of it.
 */
final class Vocabulary {

    static final int LONGEST_WORD = 8;

    static final int SUBSIDIARY = 1;
    static final int NATURE = 2;
    static final int DUAL = 3;
    static final int MODIFIER = 4;
    private static final int ROLE = 7;

    /** A number must follow behind a dot. */
    static final int NUMBER_REQUIRED = 1 << 3;
    /** Nothing follows. */
    static final int NO_NUMBER = 1 << 4;
    /** The word is never followed directly by a digit. */
    static final int DOT = 1 << 5;
    /** The word is known in every series. */
    static final int REGISTERED = 1 << 6;
    /** The word is the series of a registered body. */
    static final int SERIES = 1 << 7;
    /** Databases print the word so, in capitals; the key does not. */
    static final int DATABASE_SPELLING = 1 << 8;

    private static final int SIZE = 1024;
    private static final long[] KEYS = new long[SIZE];
    private static final int[] VALUES = new int[SIZE];

    private static final Map<String, String> MEANINGS = new LinkedHashMap<>();
    private static final Map<String, Series> ALL_SERIES = new LinkedHashMap<>();
    private static final List<PartWord> PART_WORDS = new ArrayList<>();

    static {
        for (List<String> row : Tables.read(Vocabulary.class, "words.tsv")) {
            String word = row.get(0);
            int value = role(row.get(1));
            value |= row.get(2).equals("number") ? NUMBER_REQUIRED : 0;
            value |= row.get(2).equals("none") ? NO_NUMBER : 0;
            value |= row.get(3).isEmpty() ? 0 : DOT;
            value |= row.get(4).equals("yes") ? REGISTERED : 0;
            add(word, value);
            String capitals = word.toUpperCase(Locale.ROOT);
            if (!capitals.equals(word) && (value & REGISTERED) != 0) {
                add(capitals, value | DATABASE_SPELLING);
            }
            MEANINGS.put(word, row.get(5));
        }
        for (List<String> row : Tables.read(Vocabulary.class, "series.tsv")) {
            String prefix = row.get(0);
            ALL_SERIES.put(prefix, new Series(prefix, row.get(1), row.get(2)));
            if (prefix.indexOf('/') < 0) {
                add(prefix, SERIES);
            }
        }
        for (List<String> row : Tables.read(Vocabulary.class, "parts.tsv")) {
            PART_WORDS.add(new PartWord(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    PartKind.valueOf(row.get(3).toUpperCase(Locale.ROOT))));
        }
    }

    private Vocabulary() {}

    private static int role(String name) {
        return switch (name) {
            case "subsidiary" -> SUBSIDIARY;
            case "nature" -> NATURE;
            case "dual" -> DUAL;
            case "modifier" -> MODIFIER;
            default -> throw new IllegalStateException("no role: " + name);
        };
    }

    private static void add(String word, int value) {
        byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
        long key = 0;
        for (byte letter : letters) {
            key = key << 8 | letter;
        }
        int slot = slot(key);
        while (KEYS[slot] != 0 && KEYS[slot] != key) {
            slot = (slot + 1) & (SIZE - 1);
        }
        KEYS[slot] = key;
        VALUES[slot] |= value;
    }

    private static int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 54);
    }

    /**
     * Looks a word up.
     *
     * @param key the letters, eight bits each, the last one lowest
     * @return the flags of the word, 0 if it is in no table
     */
    static int find(long key) {
        int slot = slot(key);
        while (KEYS[slot] != 0) {
            if (KEYS[slot] == key) {
                return VALUES[slot];
            }
            slot = (slot + 1) & (SIZE - 1);
        }
        return 0;
    }

    static int find(CharSequence word) {
        if (word.length() > LONGEST_WORD) {
            return 0;
        }
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = key << 8 | word.charAt(i);
        }
        return find(key);
    }

    static int roleOf(int value) {
        return value & ROLE;
    }

    static Optional<String> meaning(String word) {
        return Optional.ofNullable(MEANINGS.get(word));
    }

    static Optional<Series> series(String prefix) {
        return Optional.ofNullable(ALL_SERIES.get(prefix));
    }

    static List<PartWord> partWords() {
        return PART_WORDS;
    }

    /** A row of the table of series. */
    record Series(String prefix, String name, String organ) {}

    /** A row of the table of words in brackets. */
    record PartWord(String spelling, String canonical, String argument, PartKind kind) {}
}
