package io.github.undoc.parser.internal.lang;

/**
 * A phrase in the form in which words are compared, and one thing that it means.
 *
 * @param text the folded phrase
 * @param stem whether it may be the beginning of a longer word
 * @param term its meaning
 */
record FoldedPhrase(String text, boolean stem, Term term) {

    /**
     * Folds a phrase.
     *
     * @param phrase the phrase as a language file has it; {@code ~} at its end marks a stem
     * @param term its meaning
     * @return the folded phrase
     * @throws IllegalStateException if nothing is left of it
     */
    static FoldedPhrase of(String phrase, Term term) {
        boolean stem = phrase.endsWith("~");
        String folded = Folded.text(phrase, 0, phrase.length() - (stem ? 1 : 0)).toString();
        if (folded.isEmpty()) {
            throw new IllegalStateException("empty phrase for " + term);
        }
        return new FoldedPhrase(folded, stem, term);
    }
}
