package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a footnote says, where it says one of the fixed things.
 *
 * @since 0.1.0
 */
public enum FootnoteKind {
    /** The text is circulated in the language of submission only. */
    LANGUAGE_OF_SUBMISSION("language-of-submission"),
    /** Names the document that holds the provisional agenda or preliminary list. */
    PROVISIONAL_AGENDA("provisional-agenda"),
    /** Reissued for technical reasons. */
    REISSUE("reissue"),
    /** Something is not reproduced in this document. */
    NOT_REPRODUCED("not-reproduced"),
    /** Circulated to some only. */
    RESTRICTED_CIRCULATION("restricted-circulation"),
    /** Issued without editing, or another note of the editors. */
    EDITORIAL("editorial"),
    /** Anything else. */
    OTHER("other");

    private final String key;

    FootnoteKind(String key) {
        this.key = key;
    }

    /**
     * Returns the name used in written formats.
     *
     * @return a name in kebab-case
     */
    @JsonValue
    public String key() {
        return key;
    }
}
