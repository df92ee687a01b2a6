package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a part behind a letter is called.
 *
 * @since 0.1.0
 */
public enum AnnexKind {
    /** Annex. */
    ANNEX("annex"),
    /** Enclosure. */
    ENCLOSURE("enclosure"),
    /** Appendix. */
    APPENDIX("appendix"),
    /** Attachment. */
    ATTACHMENT("attachment"),
    /** Addendum. */
    ADDENDUM("addendum");

    private final String key;

    AnnexKind(String key) {
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
