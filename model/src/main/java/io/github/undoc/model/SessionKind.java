package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How sessions are counted.
 *
 * @since 0.1.0
 */
public enum SessionKind {
    /** A regular session, by number. */
    REGULAR("regular"),
    /** A special session. */
    SPECIAL("special"),
    /** An emergency special session. */
    EMERGENCY_SPECIAL("emergency-special"),
    /** A year of the Security Council. */
    COUNCIL_YEAR("council-year"),
    /** A session named by its calendar year. */
    YEAR_SESSION("year-session");

    private final String key;

    SessionKind(String key) {
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
