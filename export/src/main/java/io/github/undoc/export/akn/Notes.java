package io.github.undoc.export.akn;

import io.github.undoc.model.text.Footnote;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The footnotes of one part of a document. Each is written once, where it is first called by its own mark; other calls
 * point to it, and a note that is never called stands at the end.
 */
final class Notes {

    private final List<Footnote> notes;
    private final Map<String, Integer> byId = new HashMap<>();
    private final boolean[] written;
    private final String[] ids;
    private final IdScope scope;
    private int order;

    Notes(List<Footnote> notes, IdScope scope) {
        this.notes = notes;
        this.scope = scope;
        this.written = new boolean[notes.size()];
        this.ids = new String[notes.size()];
        Arrays.fill(ids, "");
        for (int i = 0; i < notes.size(); i++) {
            byId.putIfAbsent(notes.get(i).id(), i);
        }
    }

    /** Returns the index of the note of an id. */
    Optional<Integer> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Footnote get(int index) {
        return notes.get(index);
    }

    int size() {
        return notes.size();
    }

    boolean written(int index) {
        return written[index];
    }

    /** Returns the eId of a note that another place points to. */
    String id(int index) {
        if (ids[index].isEmpty()) {
            ids[index] = scope.next("authorialNote");
        }
        return ids[index];
    }

    /** Says that the note is written now, in a context; returns its eId. */
    String write(int index, IdScope here) {
        written[index] = true;
        if (ids[index].isEmpty()) {
            ids[index] = here.next("authorialNote");
        }
        return ids[index];
    }

    /** Returns the place of the note written last among the notes written so far. */
    int nextOrder() {
        return order++;
    }

    boolean anyLeft() {
        for (boolean done : written) {
            if (!done) {
                return true;
            }
        }
        return false;
    }
}
