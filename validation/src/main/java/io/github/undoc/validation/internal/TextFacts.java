package io.github.undoc.validation.internal;

import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.TextWalker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What several rules look for in the text of a document, gathered in one walk. */
public final class TextFacts {

    private final List<FootnoteCall> calls;
    private final List<Footnote> footnotes;
    private final List<SymbolReference> references;
    private final Map<String, Footnote> byId;
    private final Set<String> called;

    private TextFacts(List<FootnoteCall> calls, List<Footnote> footnotes, List<SymbolReference> references) {
        this.calls = calls;
        this.footnotes = footnotes;
        this.references = references;
        this.byId = footnotes.isEmpty() ? Map.of() : new HashMap<>();
        this.called = calls.isEmpty() ? Set.of() : new HashSet<>();
        footnotes.forEach(note -> byId.putIfAbsent(note.id(), note));
        calls.forEach(call -> call.note().ifPresent(called::add));
    }

    /**
     * Walks over a document.
     *
     * @param document the document
     * @return what was found
     */
    public static TextFacts of(UnDocument document) {
        Gatherer gatherer = new Gatherer();
        gatherer.walk(document);
        return new TextFacts(
                List.copyOf(gatherer.calls), List.copyOf(gatherer.footnotes), List.copyOf(gatherer.references));
    }

    /**
     * Returns the calls of footnotes.
     *
     * @return in reading order
     */
    public List<FootnoteCall> calls() {
        return calls;
    }

    /**
     * Returns the footnotes.
     *
     * @return in reading order
     */
    public List<Footnote> footnotes() {
        return footnotes;
    }

    /**
     * Returns the references to symbols.
     *
     * @return in reading order
     */
    public List<SymbolReference> references() {
        return references;
    }

    /**
     * Returns the footnote of an id.
     *
     * @param id the id
     * @return the first footnote with it
     */
    public Optional<Footnote> footnote(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns whether a call leads to a footnote.
     *
     * @param id the id of the note
     * @return true if one does
     */
    public boolean called(String id) {
        return called.contains(id);
    }

    private static final class Gatherer extends TextWalker {

        private final List<FootnoteCall> calls = new ArrayList<>(0);
        private final List<Footnote> footnotes = new ArrayList<>(0);
        private final List<SymbolReference> references = new ArrayList<>(0);

        @Override
        protected void footnote(Footnote footnote) {
            footnotes.add(footnote);
            super.footnote(footnote);
        }

        @Override
        public Void visit(FootnoteCall value) {
            calls.add(value);
            return NOTHING;
        }

        @Override
        public Void visit(SymbolReference value) {
            references.add(value);
            return NOTHING;
        }
    }
}
