package io.github.undoc.export.akn;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives eIds within one context (Akoma Ntoso Naming Convention 5.4). Within a scope no id is given twice; the ids of
 * different scopes differ by their prefix, since no part of an id holds two underscores.
 */
final class IdScope {

    private final String eId;

    /** The next number of each kind, which holds no underscore, and the next suffix of each id, which holds one. */
    private Map<String, Integer> next = Map.of();

    private IdScope(String eId) {
        this.eId = eId;
    }

    static IdScope root() {
        return new IdScope("");
    }

    /** Opens the scope of an element. */
    static IdScope within(String eId) {
        return new IdScope(eId);
    }

    /** Returns the id of the only element of its kind. */
    String only(String ref) {
        return eId.isEmpty() ? ref : eId + "__" + ref;
    }

    /** Returns the id of the next element of its kind. */
    String next(String ref) {
        int number = next.getOrDefault(ref, 1);
        follow(ref, number + 1);
        return claim(ref + "_" + number);
    }

    /** Returns the id of an element that bears a printed number, or else of the next of its kind. */
    String numbered(String ref, String printed) {
        String number = Chars.idNumber(printed);
        return number.isEmpty() ? next(ref) : claim(ref + "_" + number);
    }

    private String claim(String local) {
        int suffix = next.getOrDefault(local, 1);
        String free = local;
        if (suffix > 1) {
            do {
                free = local + "_" + suffix++;
            } while (next.containsKey(free));
            follow(free, 2);
        }
        follow(local, Math.max(suffix, 2));
        return only(free);
    }

    private void follow(String key, int value) {
        if (next.isEmpty()) {
            next = new HashMap<>();
        }
        next.put(key, value);
    }
}
