package io.github.undoc.export.html;

import io.github.undoc.model.Annex;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Link;
import io.github.undoc.model.text.TextWalker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names for notes and calls, so that they can lead to one another. Ids of a document may be any strings, even doubled. */
final class HtmlNotes {

    private final IdentityHashMap<Footnote, String> names = new IdentityHashMap<>();
    private final Map<String, String> byId = new HashMap<>();
    private final Set<String> called = new HashSet<>();
    private final Set<String> anchored = new HashSet<>();

    HtmlNotes(UnDocument document) {
        document.footnotes().forEach(this::add);
        document.annexes().forEach(this::addAll);
        new Calls().walk(document);
    }

    /** Notes which notes are called by a call that will lead to them; none does within a link. */
    private final class Calls extends TextWalker {

        @Override
        public Void visit(FootnoteCall call) {
            target(call).ifPresent(called::add);
            return NOTHING;
        }

        @Override
        public Void visit(Link link) {
            return NOTHING;
        }
    }

    private void addAll(Annex annex) {
        annex.footnotes().forEach(this::add);
        annex.annexes().forEach(this::addAll);
    }

    private void add(Footnote note) {
        String name = "note-" + (names.size() + 1);
        if (names.putIfAbsent(note, name) == null) {
            byId.putIfAbsent(note.id(), name);
        }
    }

    /** Returns the name of a note. */
    String name(Footnote note) {
        return names.getOrDefault(note, "");
    }

    /** Returns the name of the note that a call leads to; a call that cannot be seen leads nowhere. */
    Optional<String> target(FootnoteCall call) {
        return call.mark().isBlank() ? Optional.empty() : call.note().map(byId::get);
    }

    /** Returns a name for a call: the first of a note has one, so that the note can lead back. */
    String callName(String note) {
        return anchored.add(note) ? "call-" + note : "";
    }

    /** Returns where a note leads back to. */
    Optional<String> back(Footnote note) {
        String name = name(note);
        boolean first = name.equals(byId.get(note.id()));
        return first && called.contains(name) ? Optional.of("#call-" + name) : Optional.empty();
    }
}
