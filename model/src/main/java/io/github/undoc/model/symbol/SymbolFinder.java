package io.github.undoc.model.symbol;

import java.util.List;

/**
 * Finds symbols, and resolutions and decisions named by their numbers, in running text of the six official languages:
 * {@code A/75/123 and Corr.1}, {@code S/2020/100–S/2020/102}, "resolution 2532 (2020)", "резолюция 75/1",
 * "第75/1号决议", "القرار 75/1". Dates, fractions, paths and addresses, articles and telephone numbers are not found.
 * What could be more than one thing is left alone: a number without the word for a resolution, a resolution of a body
 * whose resolutions have no symbols.
 *
 * <p>Immutable and thread-safe. One pass over the text, in linear time; a text without a slash or a bracket costs no
 * more than looking for one.
 *
 * @since 0.1.0
 */
public final class SymbolFinder {

    private static final SymbolFinder ALL_LANGUAGES = new SymbolFinder();

    private SymbolFinder() {}

    /**
     * Returns the finder.
     *
     * @return a finder for all six languages
     */
    public static SymbolFinder create() {
        return ALL_LANGUAGES;
    }

    /**
     * Finds what stands in a text.
     *
     * @param text running text, such as a paragraph
     * @return the places in order, not overlapping
     */
    public List<SymbolMatch> find(CharSequence text) {
        String source = text.toString();
        if (source.indexOf('/') < 0 && source.indexOf('(') < 0 && source.indexOf('／') < 0 && source.indexOf('（') < 0) {
            return List.of();
        }
        return new FinderPass(FinderText.of(source)).run();
    }
}
