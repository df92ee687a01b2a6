package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whom letters are addressed to.
 *
 * @since 0.1.0
 */
public enum AddresseeRole {
    /** The Secretary-General. */
    SECRETARY_GENERAL("secretary-general"),
    /** The President of the General Assembly. */
    PRESIDENT_OF_GENERAL_ASSEMBLY("president-of-general-assembly"),
    /** The President of the Security Council. */
    PRESIDENT_OF_SECURITY_COUNCIL("president-of-security-council"),
    /** The President of the Economic and Social Council. */
    PRESIDENT_OF_ECOSOC("president-of-ecosoc"),
    /** The President of the Human Rights Council. */
    PRESIDENT_OF_HUMAN_RIGHTS_COUNCIL("president-of-human-rights-council"),
    /** Permanent Representatives. */
    PERMANENT_REPRESENTATIVES("permanent-representatives"),
    /** The chair of a committee. */
    COMMITTEE_CHAIR("committee-chair"),
    /** Somebody else. */
    OTHER("other");

    private final String key;

    AddresseeRole(String key) {
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
