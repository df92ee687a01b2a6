package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The office in which somebody writes.
 *
 * @since 0.1.0
 */
public enum Office {
    /** Permanent Representative. */
    PERMANENT_REPRESENTATIVE("permanent-representative"),
    /** Deputy or Alternate Permanent Representative. */
    DEPUTY_PERMANENT_REPRESENTATIVE("deputy-permanent-representative"),
    /** Chargé d’affaires a.i. */
    CHARGE_DAFFAIRES("charge-daffaires"),
    /** Permanent Observer. */
    PERMANENT_OBSERVER("permanent-observer"),
    /** A mission as such, in a note verbale. */
    PERMANENT_MISSION("permanent-mission"),
    /** A minister. */
    MINISTER("minister"),
    /** A head of State or Government. */
    HEAD_OF_STATE_OR_GOVERNMENT("head-of-state-or-government"),
    /** The Secretary-General. */
    SECRETARY_GENERAL("secretary-general"),
    /** The President of the General Assembly. */
    PRESIDENT_OF_GENERAL_ASSEMBLY("president-of-general-assembly"),
    /** The President of the Security Council. */
    PRESIDENT_OF_SECURITY_COUNCIL("president-of-security-council"),
    /** The chair of a committee. */
    COMMITTEE_CHAIR("committee-chair"),
    /** A representative, no more said. */
    REPRESENTATIVE("representative"),
    /** Another office. */
    OTHER("other");

    private final String key;

    Office(String key) {
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
