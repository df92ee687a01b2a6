package io.github.undoc.export.akn;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives eIds within one context (Akoma Ntoso Naming Convention 5.4). Within a scope no id is given twice; the ids of
 * different scopes differ by their prefix, since no part of an id holds two underscores.
 */
final class IdScope {

    private final String prefix;
    private final Map<String, Integer> counted = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    private IdScope(String prefix) {
        this.prefix = prefix;
    }

    static IdScope root() {
        return new IdScope("");
    }

    /** Opens the scope of an element. */
    static IdScope within(String eId) {
        return new IdScope(eId + "__");
    }

    /** Returns the id of the only element of its kind. */
    String only(String ref) {
        return prefix + ref;
    }

    /** Returns the id of the next element of its kind. */
    String next(String ref) {
        return prefix + claim(ref + "_" + counted.merge(ref, 1, Integer::sum));
    }

    /** Returns the id of an element that bears a printed number, or else of the next of its kind. */
    String numbered(String ref, String printed) {
        String number = Chars.idNumber(printed);
        return number.isEmpty() ? next(ref) : prefix + claim(ref + "_" + number);
    }

    private String claim(String local) {
        Integer again = taken.putIfAbsent(local, 2);
        if (again == null) {
            return local;
        }
        int suffix = again;
        String free = local + "_" + suffix;
        while (taken.putIfAbsent(free, 2) != null) {
            suffix++;
            free = local + "_" + suffix;
        }
        taken.put(local, suffix + 1);
        return free;
    }
}
