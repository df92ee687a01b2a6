package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The forms of letter the United Nations circulates.
 *
 * @since 0.1.0
 */
public enum LetterForm {
    /** A letter. */
    LETTER("letter"),
    /** One text sent to several addressees. */
    IDENTICAL_LETTERS("identical-letters"),
    /** A note verbale: in the third person, unsigned. */
    NOTE_VERBALE("note-verbale");

    private final String key;

    LetterForm(String key) {
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
