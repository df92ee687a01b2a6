package io.github.undoc.parser;

import io.github.undoc.model.Severity;
import io.github.undoc.parser.internal.DiagnosticTexts;
import java.util.Locale;

/**
 * What the parser can have to say. The codes are stable; severity, words and examples are in the list beside this class.
 *
 * @since 0.1.0
 */
public enum DiagnosticCode {
    /** The masthead names no symbol. */
    NO_SYMBOL,
    /** No line at the head of the text was recognised as masthead. */
    NO_MASTHEAD,
    /** A line in the masthead was not understood. */
    MASTHEAD_LINE_UNREAD,
    /** The title of a letter has no date that could be read. */
    LETTER_DATE_UNREAD,
    /** The title of a letter has no sender that could be read. */
    SENDER_UNREAD,
    /** The title of a letter has no addressee that could be read. */
    ADDRESSEE_UNREAD,
    /** A letter has no signature that could be read. */
    NO_SIGNATURE,
    /** The language of a part could not be told. */
    LANGUAGE_UNKNOWN,
    /** The masthead names another language than the text is written in. */
    LANGUAGE_DIFFERS,
    /** A call has no note. */
    CALL_WITHOUT_NOTE,
    /** A note has no call. */
    NOTE_WITHOUT_CALL,
    /** Mark-up could not be read and stands in the text. */
    MARKUP_KEPT,
    /** Characters were lost before the text came here. */
    REPLACEMENT_CHARACTER,
    /** The text is longer than the limit and was kept as plain paragraphs. */
    TEXT_TOO_LONG,
    /** Something is nested deeper than the limit and was kept at the deepest level. */
    NESTING_TOO_DEEP,
    /** There are more annexes than the limit; the rest was kept as text. */
    TOO_MANY_ANNEXES,
    /** There are more notes than the limit; the rest was kept as text. */
    TOO_MANY_FOOTNOTES,
    /** There are more diagnostics than the limit; the rest was left out. */
    TOO_MANY_DIAGNOSTICS;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Returns the code as it stands in a {@link io.github.undoc.model.Finding}.
     *
     * @return a name in kebab-case
     */
    public String code() {
        return code;
    }

    /**
     * Returns how grave it is.
     *
     * @return the severity
     */
    public Severity severity() {
        return DiagnosticTexts.severity(code);
    }

    /**
     * Returns what it means.
     *
     * @return one line in English
     */
    public String message() {
        return DiagnosticTexts.message(code);
    }

    /**
     * Returns an example.
     *
     * @return a text, or what happens in one, that leads to this diagnostic
     */
    public String example() {
        return DiagnosticTexts.example(code);
    }
}
