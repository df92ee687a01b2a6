package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of document another document is.
 *
 * @since 0.1.0
 */
public enum DocumentType {
    /** A report. */
    REPORT("report"),
    /** A resolution. */
    RESOLUTION("resolution"),
    /** A draft resolution. */
    DRAFT_RESOLUTION("draft-resolution"),
    /** A decision. */
    DECISION("decision"),
    /** A note by an officer or the Secretariat. */
    NOTE("note"),
    /** A memorandum. */
    MEMORANDUM("memorandum"),
    /** An agenda or provisional agenda. */
    AGENDA("agenda"),
    /** A verbatim record. */
    VERBATIM_RECORD("verbatim-record"),
    /** A summary record. */
    SUMMARY_RECORD("summary-record"),
    /** A statement, such as one by a President. */
    STATEMENT("statement"),
    /** Concluding observations, lists of issues and views of treaty bodies. */
    OBSERVATIONS("observations"),
    /** Anything else. */
    OTHER("other");

    private final String key;

    DocumentType(String key) {
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
