package io.github.undoc.model.symbol;

import io.github.undoc.model.SessionKind;
import java.util.Optional;

/**
 * A typed element of a document symbol. Every element knows its text, in one spelling of letters and marks but
 * otherwise as printed; numbers are values. All are immutable.
 *
 * @since 0.1.0
 */
public sealed interface SymbolElement {

    /**
     * Returns the words of the element, without the slash before it.
     *
     * @return such as {@code Add.1}
     */
    String text();

    /**
     * The series a symbol begins with: an organ, programme or treaty.
     *
     * @param text such as {@code A}, {@code ST}, {@code CCPR}
     * @since 0.1.0
     */
    record Series(String text) implements SymbolElement {}

    /**
     * A body under the organ.
     *
     * @param text such as {@code C.3}, {@code HRC}
     * @param word the word before the dot
     * @param designation what stands behind the dot, such as {@code 3}; empty if there is none
     * @since 0.1.0
     */
    record Subsidiary(String text, String word, String designation) implements SymbolElement {}

    /**
     * The State that a document is about or of, by the three letters of ISO 3166, as in {@code CERD/C/ITA/1}.
     *
     * @param text such as {@code ITA}
     * @since 0.1.0
     */
    record Country(String text) implements SymbolElement {}

    /**
     * A session.
     *
     * @param text such as {@code 75}, {@code S-24}, {@code (XXX)}
     * @param kind regular, special or emergency special
     * @param number its number
     * @param roman whether it is printed in roman numerals
     * @since 0.1.0
     */
    record SessionNumber(String text, SessionKind kind, int number, boolean roman) implements SymbolElement {}

    /**
     * A calendar year.
     *
     * @param text such as {@code 2020}, {@code (2020)}
     * @param value the year
     * @since 0.1.0
     */
    record Year(String text, int value) implements SymbolElement {}

    /**
     * The nature of the document.
     *
     * @param text such as {@code L.16}, {@code RES}
     * @param word the word before the dot
     * @param designation what stands behind the dot, such as {@code 16}; empty if there is none
     * @since 0.1.0
     */
    record Nature(String text, String word, String designation) implements SymbolElement {}

    /**
     * A number, or several.
     *
     * @param text such as {@code 520}, {@code 18-21}
     * @param first the number, or the first
     * @param last the last number; the same where there is one
     * @since 0.1.0
     */
    record DocumentNumber(String text, int first, int last) implements SymbolElement {}

    /**
     * Letters that tell apart what has one number.
     *
     * @param text such as {@code A}, {@code A-B}, {@code [A]}
     * @param first the letter, or the first
     * @param last the last letter; the same where there is one
     * @since 0.1.0
     */
    record Letter(String text, char first, char last) implements SymbolElement {}

    /**
     * A modification of an earlier text.
     *
     * @param text such as {@code Add.1}
     * @param kind which
     * @param first the number, or the first; 0 where the modification has none
     * @param last the last number; the same where there is one
     * @since 0.1.0
     */
    record Modification(String text, ModificationKind kind, int first, int last) implements SymbolElement {}

    /**
     * A part of the document.
     *
     * @param text such as {@code (Part I)}
     * @param kind what it is
     * @param designation such as {@code I}, {@code VI-XII}; empty if there is none
     * @since 0.1.0
     */
    record Part(String text, PartKind kind, String designation) implements SymbolElement {}

    /**
     * The marks of a document issued again for technical reasons. They are no part of what the symbol identifies.
     *
     * @param text one to three asterisks
     * @since 0.1.0
     */
    record Reissue(String text) implements SymbolElement {}

    /**
     * Returns the kind of element as written formats name it.
     *
     * @return a name in kebab-case
     */
    default String type() {
        return SymbolElements.type(this);
    }

    /**
     * Returns what the element means.
     *
     * @return a few English words, such as {@code verbatim record}; empty if its word is not registered
     */
    default Optional<String> meaning() {
        return SymbolElements.meaning(this);
    }
}
