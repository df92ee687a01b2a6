package io.github.undoc.model.symbol;

/**
 * What the words in brackets behind a number mean.
 *
 * @since 0.1.0
 */
public enum PartKind {
    /** One or several parts of a document: {@code (Part I)}. */
    PART,
    /** One or several volumes: {@code (Vol. III)}. */
    VOLUME,
    /** A section of the programme budget: {@code (Sect. 3)}. */
    SECTION,
    /** A programme of a plan: {@code (Prog. 1)}. */
    PROGRAMME,
    /** The introduction to a document in sections. */
    INTRODUCTION,
    /** The overview of a document in sections. */
    OVERVIEW,
    /** A supplement to the official records: {@code (Suppl.)}. */
    SUPPLEMENT,
    /** A resumed meeting: {@code (Resumption 1)}. */
    RESUMPTION,
    /** A closed meeting. */
    CLOSED,
    /** An advance mimeographed version. */
    ADVANCE
}
