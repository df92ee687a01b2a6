package io.github.undoc.model.symbol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;

/** The symbol of a document, such as {@code A/75/520}. Immutable. */
public final class DocumentSymbol implements Comparable<DocumentSymbol> {

    private final String printed;

    private DocumentSymbol(String printed) {
        this.printed = printed;
    }

    /**
     * Reads one symbol.
     *
     * @param text the symbol as printed
     * @return the symbol
     * @throws IllegalArgumentException if the text is no symbol
     */
    @JsonCreator
    public static DocumentSymbol parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("not a symbol: \"" + text + "\""));
    }

    /**
     * Reads one symbol.
     *
     * @param text the symbol as printed
     * @return the symbol, or empty if the text is none
     */
    public static Optional<DocumentSymbol> tryParse(CharSequence text) {
        String symbol = text.toString();
        int slash = symbol.indexOf('/');
        if (slash < 1 || !Character.isUpperCase(symbol.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(new DocumentSymbol(symbol));
    }

    /**
     * Returns the one spelling that serves as key.
     *
     * @return the canonical form
     */
    public String canonical() {
        return printed;
    }

    @Override
    public int compareTo(DocumentSymbol other) {
        return printed.compareTo(other.printed);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof DocumentSymbol symbol && printed.equals(symbol.printed));
    }

    @Override
    public int hashCode() {
        return Objects.hash(printed);
    }

    @JsonValue
    @Override
    public String toString() {
        return printed;
    }
}
