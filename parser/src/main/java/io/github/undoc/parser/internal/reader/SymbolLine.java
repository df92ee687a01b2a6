package io.github.undoc.parser.internal.reader;

/** Tells lines that hold nothing but symbols. */
public final class SymbolLine {

    private SymbolLine() {}

    /**
     * Tells whether a line is a symbol, or several joined.
     *
     * @param line a line without mark-up
     * @return true if it holds nothing else
     */
    public static boolean isSymbol(String line) {
        String stripped = line.strip();
        SymbolCell cell = SymbolCell.at(stripped, 0);
        return cell != null && !cell.symbols().isEmpty() && cell.end() == stripped.length();
    }
}
