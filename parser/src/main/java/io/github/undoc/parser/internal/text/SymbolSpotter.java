package io.github.undoc.parser.internal.text;

import io.github.undoc.model.symbol.DocumentSymbol;
import java.util.List;

/** Finds symbols and numbered resolutions in running text. */
final class SymbolSpotter {

    /** A stretch of text that names documents. */
    record Spot(int start, int end, List<DocumentSymbol> symbols) {}

    private SymbolSpotter() {}

    static List<Spot> find(String text, int start, int end, int bits) {
        return List.of();
    }
}
