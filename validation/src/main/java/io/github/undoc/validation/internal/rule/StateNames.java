package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Language;
import io.github.undoc.model.State;
import java.util.Optional;

/** Finds which of its names a State bears in English words. */
public final class StateNames {

    private StateNames() {}

    /**
     * Returns the name of a State that is printed.
     *
     * @param state the State
     * @param words the words that name a sender
     * @return the longest of its names, of today or former, that occurs, or empty if none does
     */
    public static Optional<String> printed(State state, String words) {
        String found = occurring(state.name(Language.ENGLISH), words, "");
        for (State.FormerName former : state.formerNames()) {
            found = occurring(former.name(), words, found);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static String occurring(String name, String words, String known) {
        String bare = bare(name);
        return bare.length() > known.length() && words.contains(bare) ? bare : known;
    }

    /**
     * Returns a name without its article.
     *
     * @param name a name
     * @return the name without a leading “the”
     */
    public static String bare(String name) {
        return name.startsWith("the ") ? name.substring(4) : name;
    }
}
