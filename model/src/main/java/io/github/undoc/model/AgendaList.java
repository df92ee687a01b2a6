package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The list that an agenda item is taken from.
 *
 * @since 0.1.0
 */
public enum AgendaList {
    /** The agenda. */
    AGENDA("agenda"),
    /** The provisional agenda. */
    PROVISIONAL_AGENDA("provisional-agenda"),
    /** The preliminary list. */
    PRELIMINARY_LIST("preliminary-list");

    private final String key;

    AgendaList(String key) {
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
