package io.github.undoc.model.symbol;

/**
 * Says that a text is no symbol, where that shows, and why.
 *
 * @serial exclude
 * @since 0.1.0
 */
public final class SymbolParseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String input;
    private final int position;
    private final String reason;
    private final boolean semantic;

    SymbolParseException(String input, int position, String reason, boolean semantic) {
        super(reason + " at " + position + " in \"" + shorten(input) + "\"");
        this.input = input;
        this.position = position;
        this.reason = reason;
        this.semantic = semantic;
    }

    private static String shorten(String input) {
        return input.length() <= 200 ? input : input.substring(0, 200) + "…";
    }

    /**
     * Returns the text that was to be read.
     *
     * @return the text as given
     */
    public String input() {
        return input;
    }

    /**
     * Returns where the text stops being a symbol.
     *
     * @return an offset into the input, from 0, in UTF-16 units; the length of the input where something is missing at
     *     its end
     */
    public int position() {
        return position;
    }

    /**
     * Returns what was expected or is wrong.
     *
     * @return such as {@code expected a number after 'Add.'}
     */
    public String reason() {
        return reason;
    }

    /**
     * Tells whether the text has the shape of a symbol and only its values are impossible.
     *
     * @return true for {@code A/30/1}, false for {@code A//1}
     */
    public boolean semantic() {
        return semantic;
    }
}
