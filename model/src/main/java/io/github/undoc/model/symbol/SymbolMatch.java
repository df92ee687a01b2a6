package io.github.undoc.model.symbol;

import java.util.List;

/**
 * A place in a text where symbols stand. Immutable.
 *
 * @param start where it begins, in UTF-16 units from 0
 * @param end where it ends, behind the last unit
 * @param kind what stands there
 * @param symbols the symbols meant, at least one, in the order printed; of a range the first and the last
 * @since 0.1.0
 */
public record SymbolMatch(int start, int end, Kind kind, List<DocumentSymbol> symbols) {

    /**
     * What stands in the text.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** A symbol, perhaps with further modifications: {@code A/75/123 and Corr.1}. */
        SYMBOL,
        /** A joint symbol. */
        JOINT,
        /** A range of symbols: {@code S/2020/100–S/2020/102}. */
        RANGE,
        /** A resolution or decision named by its number: {@code resolution 2532 (2020)}. */
        RESOLUTION
    }

    /**
     * Copies the list.
     *
     * @param start where it begins, in UTF-16 units from 0
     * @param end where it ends, behind the last unit
     * @param kind what stands there
     * @param symbols the symbols meant, at least one, in the order printed; of a range the first and the last
     */
    public SymbolMatch {
        symbols = List.copyOf(symbols);
    }
}
