package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How widely a document is distributed.
 *
 * @since 0.1.0
 */
public enum DistributionCategory {
    /** General. */
    GENERAL("general"),
    /** Limited. */
    LIMITED("limited"),
    /** Restricted. */
    RESTRICTED("restricted"),
    /** Provisional. */
    PROVISIONAL("provisional"),
    /** Unrestricted, until about 1950. */
    UNRESTRICTED("unrestricted"),
    /** Restricted before, now open. */
    DERESTRICTED("derestricted");

    private final String key;

    DistributionCategory(String key) {
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
