package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How grave a finding is.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** The document contradicts itself or a fixed rule, or something could not be read. */
    ERROR("error"),
    /** Unusual; there are known exceptions. */
    WARNING("warning"),
    /** No fault; worth knowing. */
    NOTE("note");

    private final String key;

    Severity(String key) {
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
