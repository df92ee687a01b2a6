package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a line of a masthead says.
 *
 * @since 0.1.0
 */
public enum MastheadLineKind {
    /** The words “United Nations”. */
    PUBLISHER("publisher"),
    /** An organ. */
    ORGAN("organ"),
    /** One or several symbols. */
    SYMBOL("symbol"),
    /** The distribution. */
    DISTRIBUTION("distribution"),
    /** The date of issue. */
    DATE("date"),
    /** The language of this version. */
    LANGUAGE("language"),
    /** The original language or languages. */
    ORIGINAL("original"),
    /** A session of the Assembly or of another body, or the year of a Council. */
    SESSION("session"),
    /** A committee or subsidiary body. */
    COMMITTEE("committee"),
    /** One or several agenda items. */
    AGENDA_ITEM("agenda-item"),
    /** The title of an agenda item. */
    AGENDA_TITLE("agenda-title"),
    /** The job number. */
    JOB_NUMBER("job-number"),
    /** Anything else. */
    OTHER("other");

    private final String key;

    MastheadLineKind(String key) {
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
