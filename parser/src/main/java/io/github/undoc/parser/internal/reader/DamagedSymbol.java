package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.symbol.DocumentSymbol;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads symbols that a scanner or a converter has damaged in a way that leaves one reading only: S misread as a sign of the same
 * shape ({@code §/23329}), a stroke misread as a letter ({@code AJ54/365}, {@code SI21722}), a blank within the code of the body
 * ({@code C EDAW/C/BLR/CO/7}).
 */
final class DamagedSymbol {

    private static final int MAX_LENGTH = 60;
    private static final int MAX_CODE = 8;
    /** A letter and fewer digits can be many things. */
    private static final int LEAST_SERIAL = 4;

    private DamagedSymbol() {}

    /** Reads the symbol at a place where {@link SymbolCell} finds none. */
    static @Nullable SymbolCell at(CharSequence line, int at) {
        if (at + 3 >= line.length() || (at > 0 && Character.isLetterOrDigit(line.charAt(at - 1)))) {
            return null;
        }
        char c = line.charAt(at);
        char next = line.charAt(at + 1);
        if ((c == '\u00A7' || c == '$') && next == '/' && isDigit(line.charAt(at + 2))) {
            return with(line, at, 0, 'S');
        }
        if ((c == 'A' || c == 'S' || c == 'E') && isStroke(next) && isDigit(line.charAt(at + 2))) {
            int i = at + 2;
            while (i < line.length() && isDigit(line.charAt(i))) {
                i++;
            }
            boolean session = i + 1 < line.length() && line.charAt(i) == '/' && isDigit(line.charAt(i + 1));
            boolean serial =
                    i - at - 2 >= LEAST_SERIAL && (i == line.length() || !Character.isLetterOrDigit(line.charAt(i)));
            return session || serial ? with(line, at, 1, '/') : null;
        }
        return isCapital(c) ? split(line, at) : null;
    }

    private static @Nullable SymbolCell with(CharSequence line, int at, int index, char right) {
        StringBuilder repaired = new StringBuilder(line);
        repaired.setCharAt(at + index, right);
        return SymbolCell.at(repaired, at);
    }

    /** A code in two pieces that belongs to a body only if they are put together. */
    private static @Nullable SymbolCell split(CharSequence line, int at) {
        int blank = capitals(line, at);
        if (blank - at >= MAX_CODE || blank >= line.length() || line.charAt(blank) != ' ') {
            return null;
        }
        int slash = capitals(line, blank + 1);
        if (slash == blank + 1 || slash - at > MAX_CODE || slash >= line.length() || line.charAt(slash) != '/') {
            return null;
        }
        int end = slash;
        while (end < line.length() && end - at < MAX_LENGTH && line.charAt(end) != ' ') {
            end++;
        }
        Optional<DocumentSymbol> rest = DocumentSymbol.tryParse(line.subSequence(blank + 1, end));
        Optional<DocumentSymbol> joined =
                DocumentSymbol.tryParse(line.subSequence(at, blank).toString() + line.subSequence(blank + 1, end));
        return joined.isPresent()
                        && joined.get().seriesName().isPresent()
                        && !rest.flatMap(DocumentSymbol::seriesName).isPresent()
                ? new SymbolCell(List.of(joined.get()), end)
                : null;
    }

    private static int capitals(CharSequence line, int at) {
        int i = at;
        while (i < line.length() && i - at <= MAX_CODE && isCapital(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isStroke(char c) {
        return c == 'J' || c == 'l' || c == 'I' || c == '|';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
