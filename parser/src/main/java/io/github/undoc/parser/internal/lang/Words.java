package io.github.undoc.parser.internal.lang;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What words in a language file are for. The name of a section there is the name here in lower case with hyphens. */
public enum Words {
    /** The organization itself: United Nations. */
    PUBLISHER,
    /** Names of organs; keys as in the model. */
    ORGAN,
    /** Words that name a committee or the like, at its beginning or end. */
    COMMITTEE,
    /** “Distr.:”. */
    DISTRIBUTION_LABEL,
    /** Categories of distribution. */
    DISTRIBUTION,
    /** Names of languages; keys are tags. */
    LANGUAGE,
    /** “Original:”. */
    ORIGINAL_LABEL,
    /** Months; keys 1 to 12. */
    MONTH,
    /** Ordinals; keys are numbers. */
    ORDINAL,
    /** Marks behind digits that make them an ordinal: th, º. */
    ORDINAL_SUFFIX,
    /** Words between or behind the parts of a date: de, года. */
    DATE_PARTICLE,
    /** Kinds of sessions, before the number. */
    SESSION_BEFORE,
    /** Kinds of sessions, behind the number. */
    SESSION_AFTER,
    /** Resumed sessions. */
    RESUMED,
    /** Agenda items; the key is the list. */
    AGENDA_ITEM,
    /** Names of lists behind the number of an item. */
    AGENDA_LIST,
    /** Letters of sub-items; the key is the Latin letter. */
    SUB_ITEM,
    /** Words that join the members of a list: and. */
    AND,
    /** Other lines of front matter: official records. */
    FRONT_OTHER,
    /** What begins a title of a letter; the key is the form. */
    LETTER_FORM,
    /** What ends a title of a letter, where the language puts it last; the key is the form. */
    LETTER_FORM_LAST,
    /** What stands before the date of a letter. */
    DATED,
    /** What stands before the sender. */
    FROM,
    /** What stands before the addressee. */
    TO,
    /** What stands before the addressee where another word could be meant. */
    TO_WEAK,
    /** Offices; a plus sign at the end of the key marks a plural. */
    OFFICE,
    /** Chairs of committees and presidents of organs. */
    CHAIR,
    /** Presidents, of organs or of States. */
    PRESIDENT,
    /** Groups addressed. */
    ADDRESSEE,
    /** Words that join an office to a State or body: of the. */
    LINK,
    /** Beginnings of words that join an office to a State or body; the key is what stands there without the joint. */
    LINK_PREFIX,
    /** Articles before an office or a name. */
    ARTICLE,
    /** What stands between the State and the United Nations in a title. */
    MISSION_TO,
    /** On behalf of. */
    ON_BEHALF,
    /** First words of a letter’s text. */
    OPENING,
    /** States under names that the tables of the model lack; keys are codes. */
    STATE,
    /** To circulate. */
    CIRCULATE,
    /** As a document of. */
    AS_DOCUMENT,
    /** To ask. */
    REQUEST,
    /** Members of an organ. */
    MEMBERS,
    /** Short names of organs in running text; keys: ga, council. */
    SHORT_ORGAN,
    /** Marks of signature. */
    SIGNATURE_MARK,
    /** Titles of persons in signatures. */
    SIGNATURE_TITLE,
    /** How a language orders a signature; the key says how. */
    SIGNATURE_ORDER,
    /** Annexes and the like; the key is the kind. */
    ANNEX,
    /** What joins the label of an annex to the letter it belongs to. */
    ANNEX_OF,
    /** Numbers in labels of annexes that are words. */
    ANNEX_NUMBER,
    /** Headings of lists, such as that of the States that sign a text. */
    LIST_HEADING,
    /** Headings that begin or end a report. */
    SECTION_HEADING,
    /**
     * First words of a salutation; {@code title} is the title a letter with none would have, {@code lost} the first line of one, up
     * to the State, that may have been lost.
     */
    SALUTATION,
    /** Words above a signature. */
    CLOSING,
    /**
     * What one writes of oneself in the first lines of a letter: {@code letter}; before the office held, {@code capacity}; {@code back}
     * names a body named before, {@code from} begins the title a letter with none would have.
     */
    FIRST_PERSON,
    /** What notes verbales begin with behind the sender; {@code from} and {@code to} make a title of it. */
    COMPLIMENTS,
    /** Marks of original languages in brackets. */
    ORIGINAL_MARK,
    /** Phrases of footnotes; the key is the kind. */
    FOOTNOTE,
    /** Kinds of documents, at the beginning of a title. */
    DOCUMENT_TYPE,
    /** Kinds of documents, at the beginning of a body. */
    DOCUMENT_OPENING,
    /** The word behind what a title of an agenda item begins with: “Question of …”. */
    TITLE_OF,
    /** Common words that tell the language. */
    FUNCTION_WORD,
    /** Letters that no text in the language has, though the script is the same. */
    FOREIGN_LETTER;

    static @Nullable Words of(String section) {
        for (Words words : values()) {
            if (words.section().equals(section)) {
                return words;
            }
        }
        return null;
    }

    /**
     * Returns the name of the section.
     *
     * @return such as {@code distribution-label}
     */
    public String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
