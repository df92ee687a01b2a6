package io.github.undoc.parser.internal.text;

import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.symbol.SymbolFinder;
import io.github.undoc.model.symbol.SymbolMatch;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Search;
import java.util.ArrayList;
import java.util.List;

/** Finds symbols and numbered resolutions in running text. */
final class SymbolSpotter {

    private static final SymbolFinder FINDER = SymbolFinder.create();

    /** A stretch of text that names documents. */
    record Spot(int start, int end, List<DocumentSymbol> symbols) {}

    private SymbolSpotter() {}

    /** Looks only where a slash stands, or a number in brackets as resolutions have it. */
    static List<Spot> find(String text, int start, int end, int bits) {
        boolean slash = (bits & CharClass.SLASH) != 0 && holdsSlash(text, start, end);
        if (!slash && !holdsYear(text, start, end)) {
            return List.of();
        }
        return findAll(text, start, end);
    }

    /** Looks everywhere. */
    static List<Spot> findAll(String text, int start, int end) {
        List<SymbolMatch> matches = FINDER.find(start == 0 && end == text.length() ? text : text.substring(start, end));
        if (matches.isEmpty()) {
            return List.of();
        }
        List<Spot> spots = new ArrayList<>(matches.size());
        for (SymbolMatch match : matches) {
            spots.add(new Spot(match.start() + start, match.end() + start, match.symbols()));
        }
        return spots;
    }

    private static boolean holdsSlash(String text, int start, int end) {
        int slash = text.indexOf('/', start);
        return slash >= 0 && slash < end || Search.indexOf(text, '／', start, end) >= 0;
    }

    /** “(2020)” or “(XXVI)”. */
    private static boolean holdsYear(String text, int start, int end) {
        for (int i = Search.indexOf(text, '(', start, end - 1); i >= 0; i = Search.indexOf(text, '(', i + 1, end - 1)) {
            char c = text.charAt(i + 1);
            if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c >= '\u0660') {
                return true;
            }
        }
        return Search.indexOf(text, '（', start, end) >= 0;
    }
}
