package io.github.undoc.export.text;

import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.symbol.SymbolFinder;
import io.github.undoc.model.symbol.SymbolMatch;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells where running text has to be cut so that whoever looks for symbols finds those that are references in it, and no
 * others. Hardly any text needs a cut.
 */
final class SymbolCuts {

    private static final SymbolFinder FINDER = SymbolFinder.create();
    private static final String OPENERS = "/(／（";
    /** Each cut can bring to light another symbol behind it. */
    private static final int MOST_ROUNDS = 12;

    private record Place(int start, int end, List<DocumentSymbol> symbols) {}

    private final String words;
    private final Set<Place> references = new HashSet<>();
    private final BitSet cuts = new BitSet();

    private SymbolCuts(List<Inline> run) {
        StringBuilder joined = new StringBuilder();
        for (Inline inline : run) {
            int start = joined.length();
            if (inline instanceof SymbolReference reference) {
                references.add(new Place(start, start + reference.text().length(), reference.symbols()));
            }
            joined.append(words(inline));
        }
        words = joined.toString();
    }

    /** The words of a text or a reference. */
    static String words(Inline inline) {
        return inline instanceof SymbolReference reference ? reference.text() : ((Text) inline).text();
    }

    /**
     * Tells where to cut.
     *
     * @param run texts and references that follow each other
     * @return places in their joined words, none at the beginning or the end
     */
    static BitSet of(List<Inline> run) {
        SymbolCuts cuts = new SymbolCuts(run);
        for (int round = 0; round < MOST_ROUNDS && cuts.cut(); round++) {
            // Once more with the new cuts.
        }
        return cuts.cuts;
    }

    /** Cuts where what is found is not what is meant; returns whether there was anything to cut. */
    private boolean cut() {
        int before = cuts.cardinality();
        Set<Place> missing = new HashSet<>(references);
        List<Place> found = found();
        for (Place place : found) {
            if (!missing.remove(place)) {
                cutWithin(place);
            }
        }
        for (Place place : missing) {
            cutAt(place.start());
            cutAt(place.end());
        }
        return cuts.cardinality() > before;
    }

    private List<Place> found() {
        List<Place> found = new ArrayList<>();
        for (int start = 0; start < words.length(); ) {
            int next = cuts.nextSetBit(start + 1);
            int end = next < 0 ? words.length() : next;
            for (SymbolMatch match : FINDER.find(words.substring(start, end))) {
                found.add(new Place(start + match.start(), start + match.end(), match.symbols()));
            }
            start = end;
        }
        return found;
    }

    /** A symbol is none without what stands before its first slash, a resolution without its word or number. */
    private void cutWithin(Place place) {
        int at = place.start();
        while (at < place.end() && OPENERS.indexOf(words.charAt(at)) < 0) {
            at++;
        }
        // A reference itself stays whole: its own cuts tell it from what was found.
        for (Place reference : references) {
            if (reference.start() < at && at < reference.end()) {
                return;
            }
        }
        cutAt(at);
    }

    private void cutAt(int place) {
        if (place > 0 && place < words.length()) {
            cuts.set(place);
        }
    }
}
