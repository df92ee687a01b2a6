package io.github.undoc.parser;

/**
 * Why a piece of the source text is not part of the document.
 *
 * @since 0.1.0
 */
public enum SetAsideKind {
    /** A page number: {@code 2/4}, {@code Page 2}, {@code /...}. */
    PAGE_NUMBER,
    /** The symbol or the language repeated at the head of a page. */
    RUNNING_HEAD,
    /** A job number with its date codes: {@code 20-13851 (C) 201020}. */
    JOB_NUMBER,
    /** The digits of a bar code: {@code *2013851*}. */
    BAR_CODE,
    /** “Please recycle” in one of the languages. */
    RECYCLING_NOTE,
    /** The rule above the notes at the foot of a page. */
    FOOTNOTE_RULE,
    /** The slash behind the mark of a note or of its call, as printed until about 1996: {@code 1/}. */
    NOTE_MARK_SLASH,
    /** A hyphen that only divided a word at the end of a line. */
    LINE_END_HYPHEN
}
