package io.github.undoc.validation.internal.rule;

import java.util.List;
import java.util.Optional;

/** Takes canonical symbols apart from behind: modifications and serial numbers. */
public final class SymbolText {

    private static final List<String> MODIFICATIONS = List.of("Add", "Corr", "Rev", "Amend");

    private SymbolText() {}

    /**
     * Returns the symbol with the next lower number of the last modification.
     *
     * @param canonical a symbol
     * @return the modification before it, or empty if it is the first or no modification
     */
    public static Optional<String> modificationBefore(String canonical) {
        int slash = canonical.lastIndexOf('/');
        int number = slash > 0 ? number(canonical, slash) : 0;
        int dot = canonical.indexOf('.', Math.max(slash, 0));
        return number > 1 ? Optional.of(canonical.substring(0, dot + 1) + (number - 1)) : Optional.empty();
    }

    private static int number(String canonical, int slash) {
        int dot = canonical.indexOf('.', slash);
        return dot > 0 && MODIFICATIONS.contains(canonical.substring(slash + 1, dot))
                ? Numbers.read(canonical.substring(dot + 1))
                : 0;
    }

    /**
     * Returns where the serial number of a symbol begins.
     *
     * @param canonical a symbol
     * @return the index behind the last slash if digits alone follow; -1 otherwise
     */
    public static int serialStart(String canonical) {
        int start = canonical.lastIndexOf('/') + 1;
        for (int i = start; i < canonical.length(); i++) {
            char c = canonical.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
        }
        return start > 0 && start < canonical.length() && canonical.length() - start < 7 ? start : -1;
    }
}
