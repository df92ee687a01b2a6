package io.github.undoc.model.symbol;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds symbols and references to resolutions in running text of the six official languages. Immutable and
 * thread-safe; one pass over the text.
 */
public final class SymbolFinder {

    private static final SymbolFinder DEFAULT = new SymbolFinder();

    private SymbolFinder() {}

    /**
     * Returns the finder.
     *
     * @return a finder for all six languages
     */
    public static SymbolFinder create() {
        return DEFAULT;
    }

    /**
     * Finds what stands in a text.
     *
     * @param text running text
     * @return the places in order, not overlapping
     */
    public List<SymbolMatch> find(CharSequence text) {
        String all = text.toString();
        if (all.indexOf('/') < 0) {
            return List.of();
        }
        List<SymbolMatch> matches = new ArrayList<>();
        int p = all.indexOf('/');
        int from = 0;
        while (p >= 0) {
            int start = p;
            while (start > from && SymbolScanner.isCapital(all.charAt(start - 1))) {
                start--;
            }
            int next = p + 1;
            if (start < p && opens(all, start)) {
                SymbolScanner scan = new SymbolScanner(all, start, all.length());
                if (scan.scan()) {
                    next = scan.end();
                    from = next;
                    matches.add(new SymbolMatch(
                            start,
                            next,
                            SymbolMatch.Kind.SYMBOL,
                            List.of(DocumentSymbol.within(all.substring(start, next), all, start, scan, false))));
                }
            }
            p = all.indexOf('/', next);
        }
        return List.copyOf(matches);
    }

    private static boolean opens(String text, int start) {
        return start == 0 || (!Character.isLetterOrDigit(text.charAt(start - 1)) && text.charAt(start - 1) != '/');
    }
}
