package io.github.undoc.model.symbol;

/**
 * What kind of document a symbol is of, as far as the symbol itself tells.
 *
 * @since 0.1.0
 */
public enum SymbolKind {
    /** A resolution. */
    RESOLUTION,
    /** A decision. */
    DECISION,
    /** A statement by the President of a Council. */
    PRESIDENTIAL_STATEMENT,
    /** A verbatim record of a meeting: {@code PV}. */
    VERBATIM_RECORD,
    /** A summary record of a meeting: {@code SR}. */
    SUMMARY_RECORD,
    /** A document in limited distribution, mostly a draft: {@code L}. */
    DRAFT,
    /** A document in restricted distribution: {@code R}. */
    RESTRICTED,
    /** An information series, such as a list of participants: {@code INF}. */
    INFORMATION,
    /** A statement of a non-governmental organization. */
    NGO_STATEMENT,
    /** A petition. */
    PETITION,
    /** A communication to a treaty body, or the decision on it: {@code D}. */
    COMMUNICATION,
    /** A general comment or recommendation of a treaty body: {@code GC}. */
    GENERAL_COMMENT,
    /** Concluding observations of a treaty body: {@code CO}. */
    CONCLUDING_OBSERVATIONS,
    /** A conference room paper. */
    CONFERENCE_ROOM_PAPER,
    /** A working paper. */
    WORKING_PAPER,
    /** A provisional agenda of the Security Council. */
    AGENDA,
    /** A bulletin, instruction or circular of the Secretariat. */
    ADMINISTRATIVE_ISSUANCE,
    /** Minutes of a meeting. */
    MINUTES,
    /** A document in the main series of a principal organ, in which letters from Governments are circulated. */
    LETTER_SERIES,
    /** An issue of the Journal. */
    JOURNAL,
    /** Any other document. */
    DOCUMENT;

    /**
     * Returns the name used in written formats.
     *
     * @return a name in kebab-case
     */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
