package io.github.undoc.model.symbol;

/**
 * How one document modifies another.
 *
 * @since 0.1.0
 */
public enum ModificationKind {
    /** Adds text: {@code Add.1}. */
    ADDENDUM("Add"),
    /** Corrects the text of some or all languages: {@code Corr.1}. */
    CORRIGENDUM("Corr"),
    /** Replaces the text: {@code Rev.1}. */
    REVISION("Rev"),
    /** Alters part of an adopted text by decision: {@code Amend.1}. */
    AMENDMENT("Amend"),
    /** Is part of it. */
    EXCERPT("Excerpt"),
    /** Sums it up. */
    SUMMARY("Summary");

    private final String word;

    ModificationKind(String word) {
        this.word = word;
    }

    /**
     * Returns the word in symbols.
     *
     * @return the word without its dot, such as {@code Add}
     */
    public String word() {
        return word;
    }
}
