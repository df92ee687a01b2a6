package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.outline.MastheadPieces;
import io.github.undoc.parser.internal.reader.MastheadPiece;
import io.github.undoc.parser.internal.reader.MastheadReading;
import io.github.undoc.parser.internal.reader.Readers;
import io.github.undoc.parser.internal.reader.SymbolLine;
import io.github.undoc.parser.internal.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * Reads the masthead of an annex that is itself a document: below the label stands its own symbol, alone or under the name of
 * an organ, perhaps with distribution, date and original language.
 */
final class AnnexMastheadReader {

    private static final int MOST_LINES = 24;

    private final Lines lines;
    private final Words words;
    private final Readers readers;
    private final MastheadPieces pieces;
    private final MastheadAssembler mastheads;

    AnnexMastheadReader(Lines lines, Words words, Readers readers, Journal journal, MastheadAssembler mastheads) {
        this.lines = lines;
        this.words = words;
        this.readers = readers;
        this.pieces = new MastheadPieces(lines, words, journal);
        this.mastheads = mastheads;
    }

    /** Reads a masthead that begins at a line; most annexes have none. */
    Optional<Layout.AnnexMasthead> read(int from, int to) {
        if (from >= to || !mayBegin(from, to)) {
            return Optional.empty();
        }
        int limit = Math.min(to, from + MOST_LINES);
        MastheadReading reading =
                readers.masthead().read(words.subList(from, limit)).down(from);
        if (reading.evidence() == 0
                || reading.masthead().symbols().isEmpty()
                || reading.endColumn() > 0
                || reading.pieces().stream().map(MastheadPiece::kind).anyMatch(MastheadLineKind.OTHER::equals)) {
            return Optional.empty();
        }
        int end = Math.min(reading.endLine(), limit);
        Masthead masthead = mastheads.masthead(mastheads.print(pieces.of(reading, from)), List.of());
        return Optional.of(new Layout.AnnexMasthead(masthead, end));
    }

    /** A symbol stands alone in one of the first lines. */
    private boolean mayBegin(int from, int to) {
        int looked = 0;
        for (int i = from; i < to && looked < 4; i++) {
            if (!lines.isSkipped(i)) {
                if (lines.length(i) > 60) {
                    return false;
                }
                if (SymbolLine.isSymbol(words.get(i))) {
                    return true;
                }
                looked++;
            }
        }
        return false;
    }
}
