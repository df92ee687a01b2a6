package io.github.undoc.validation;

/**
 * What a rule is for. A validator takes the rules of the sets it is told.
 *
 * @since 0.1.0
 */
public enum RuleSet {
    /** Contradictions within one document. */
    CORE("core"),
    /** Contradictions between the documents of an archive. */
    ARCHIVE("archive"),
    /** What an editor looks at before a document is published; no contradiction follows from it. */
    PUBLICATION("publication");

    private final String key;

    RuleSet(String key) {
        this.key = key;
    }

    /**
     * Returns the name used on command lines and in reports.
     *
     * @return a word in lower case
     */
    public String key() {
        return key;
    }

    /**
     * Returns the set of a name.
     *
     * @param key a name as {@link #key()} gives it
     * @return the set
     * @throws IllegalArgumentException if no set has that name
     */
    public static RuleSet of(String key) {
        for (RuleSet set : values()) {
            if (set.key.equals(key)) {
                return set;
            }
        }
        throw new IllegalArgumentException("no rule set is called \"" + key + "\"");
    }
}
