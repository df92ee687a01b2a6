package io.github.undoc.parser;

import io.github.undoc.model.Finding;
import io.github.undoc.model.UnDocument;
import java.util.List;

/**
 * What came of a text. Immutable.
 *
 * @param document the document
 * @param diagnostics what was not understood, or is worth knowing, in the order of the text
 * @param setAside page furniture, in the order of the text
 * @param markup the characters that were mark-up
 * @param spelling the spelling in which the text was read
 * @since 0.1.0
 */
public record ParseResult(
        UnDocument document, List<Finding> diagnostics, List<SetAside> setAside, Markup markup, Spelling spelling) {
    /**
     * Makes the lists immutable.
     *
     * @param document the document
     * @param diagnostics what was not understood, or is worth knowing, in the order of the text
     * @param setAside page furniture, in the order of the text
     * @param markup the characters that were mark-up
     * @param spelling the spelling in which the text was read
     */
    public ParseResult {
        diagnostics = List.copyOf(diagnostics);
        setAside = List.copyOf(setAside);
    }
}
