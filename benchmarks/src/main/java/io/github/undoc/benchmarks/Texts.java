package io.github.undoc.benchmarks;

import io.github.undoc.benchmarks.LetterGenerator.Spelling;
import java.util.List;
import java.util.stream.LongStream;

/** The texts all benchmarks run on, made from one seed. */
public final class Texts {

    /** One letter of about 20 KB with an annex, in light Markdown. */
    public static final String MARKDOWN = "markdown";

    /** The same letter as bare text. */
    public static final String BARE = "bare";

    /** Letters of everyday size in six languages and both spellings. */
    public static final String LETTERS = "letters";

    /** How many letters {@link #LETTERS} names. */
    public static final int LETTER_COUNT = 2_000;

    private static final long SEED = 1;
    private static final int ANNEX_LENGTH = 18_600;

    private Texts() {}

    /**
     * Makes texts.
     *
     * @param name one of the names above
     * @return the texts
     */
    public static List<String> named(String name) {
        LetterGenerator generator = new LetterGenerator(SEED);
        return switch (name) {
            case MARKDOWN -> List.of(generator.letter(0, "en", Spelling.MARKDOWN, ANNEX_LENGTH));
            case BARE -> List.of(generator.letter(0, "en", Spelling.BARE, ANNEX_LENGTH));
            case LETTERS ->
                LongStream.range(0, LETTER_COUNT).mapToObj(generator::letter).toList();
            default -> throw new IllegalArgumentException("no texts named \"" + name + "\"");
        };
    }

    /**
     * Makes one letter of a size.
     *
     * @param spelling how it is spelled
     * @param length about how long, in UTF-16 units
     * @return its text
     */
    public static String ofLength(Spelling spelling, int length) {
        return new LetterGenerator(SEED).letter(0, "en", spelling, Math.max(1, length - 1_600));
    }
}
