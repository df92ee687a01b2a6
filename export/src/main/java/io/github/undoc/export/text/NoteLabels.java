package io.github.undoc.export.text;

import io.github.undoc.model.Annex;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The labels of notes and their calls. A call leads to the first note behind it that has its mark, and notes are numbered in
 * the order of the text; where a document has it otherwise, the label names the note too: {@code [^*#n3]}.
 */
final class NoteLabels {

    private final List<Footnote> notes = new ArrayList<>();
    private final Map<String, List<Integer>> byMark = new HashMap<>();
    private int written;

    /** Makes the labels of a document, whose notes will be written in the order of the document. */
    static NoteLabels of(UnDocument document) {
        NoteLabels labels = new NoteLabels();
        document.footnotes().forEach(labels::add);
        document.annexes().forEach(labels::add);
        return labels;
    }

    private void add(Annex annex) {
        annex.footnotes().forEach(this::add);
        annex.annexes().forEach(this::add);
    }

    private void add(Footnote note) {
        byMark.computeIfAbsent(note.mark(), mark -> new ArrayList<>(1)).add(notes.size());
        notes.add(note);
    }

    /** The label of a call at the place reached. */
    String call(FootnoteCall call) {
        Optional<String> expected = expected(call.mark());
        return expected.equals(call.note())
                ? "[^" + call.mark() + "]"
                : "[^" + call.mark() + "#" + call.note().orElse("") + "]";
    }

    private Optional<String> expected(String mark) {
        List<Integer> places = byMark.getOrDefault(mark, List.of());
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int found = Collections.binarySearch(places, written);
        int next = found >= 0 ? found : -found - 1;
        return Optional.of(
                notes.get(places.get(Math.min(next, places.size() - 1))).id());
    }

    /** The label of the next note. */
    String next(Footnote note) {
        written++;
        boolean inOrder = note.id().equals("n" + written);
        return inOrder ? "[^" + note.mark() + "]: " : "[^" + note.mark() + "#" + note.id() + "]: ";
    }
}
