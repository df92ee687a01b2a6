package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a line at the head of an annex says.
 *
 * @since 0.1.0
 */
public enum AnnexLineKind {
    /** Its label: “Annex II”, “Annex to the letter dated …”. */
    LABEL("label"),
    /** Its title. */
    TITLE("title"),
    /** Its original language: “[Original: French]”. */
    ORIGINAL("original"),
    /** Anything else. */
    OTHER("other");

    private final String key;

    AnnexLineKind(String key) {
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
