package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.text.Text;
import io.github.undoc.model.text.TextWalker;
import java.util.function.IntPredicate;

/** Looks for unwanted characters in all plain text of a document; the first one is told. */
public final class CharacterSearch extends TextWalker {

    /** How many characters before and behind are quoted. */
    private static final int AROUND = 12;

    private final Findings findings;
    private final Unwanted unwanted;
    private boolean told;

    /** What is looked for. */
    @FunctionalInterface
    public interface Unwanted {
        /**
         * Returns whether a character is unwanted.
         *
         * @param text the text
         * @param index the place of the character
         * @return true if it is
         */
        boolean at(String text, int index);
    }

    /**
     * Makes a search.
     *
     * @param findings takes what is found
     * @param unwanted what is looked for
     */
    public CharacterSearch(Findings findings, Unwanted unwanted) {
        this.findings = findings;
        this.unwanted = unwanted;
    }

    /**
     * Makes a search for single characters.
     *
     * @param findings takes what is found
     * @param unwanted tells unwanted characters
     * @return the search
     */
    public static CharacterSearch of(Findings findings, IntPredicate unwanted) {
        return new CharacterSearch(findings, (text, index) -> unwanted.test(text.charAt(index)));
    }

    @Override
    public Void visit(Text value) {
        String text = value.text();
        for (int i = 0; i < text.length() && !told; i++) {
            if (unwanted.at(text, i)) {
                told = true;
                findings.at(value)
                        .words(text.substring(Math.max(0, i - AROUND), Math.min(text.length(), i + AROUND)))
                        .found("U+"
                                + Integer.toHexString(0x10000 + text.charAt(i)).substring(1))
                        .add();
            }
        }
        return NOTHING;
    }
}
