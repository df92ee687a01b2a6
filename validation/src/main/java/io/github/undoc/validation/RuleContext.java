package io.github.undoc.validation;

import io.github.undoc.model.Finding;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.validation.internal.Pointers;
import io.github.undoc.validation.internal.TextFacts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules share while one document is checked: things found in its text by one walk, and help with making findings.
 * For one document and one thread.
 *
 * @since 0.1.0
 */
public final class RuleContext {

    private final UnDocument document;
    private final RuleMessages messages;
    private @Nullable TextFacts facts;
    private @Nullable List<MastheadSymbol> symbols;

    RuleContext(UnDocument document, RuleMessages messages) {
        this.document = document;
        this.messages = messages;
    }

    private TextFacts facts() {
        TextFacts known = facts;
        if (known == null) {
            known = TextFacts.of(document);
            facts = known;
        }
        return known;
    }

    /**
     * Returns the document under check.
     *
     * @return the document
     */
    public UnDocument document() {
        return document;
    }

    /**
     * Returns the texts of messages.
     *
     * @return English, or the translation chosen
     */
    public RuleMessages messages() {
        return messages;
    }

    /**
     * Returns the symbols of the masthead with what they say.
     *
     * @return in printed order
     */
    public List<MastheadSymbol> symbols() {
        List<MastheadSymbol> known = symbols;
        if (known == null) {
            List<DocumentSymbol> printed = document.masthead().symbols();
            known = switch (printed.size()) {
                case 0 -> List.of();
                case 1 -> List.of(MastheadSymbol.of(printed.get(0)));
                default -> printed.stream().map(MastheadSymbol::of).toList();
            };
            symbols = known;
        }
        return known;
    }

    /**
     * Returns all calls of footnotes, those of the annexes included.
     *
     * @return the calls in reading order
     */
    public List<FootnoteCall> calls() {
        return facts().calls();
    }

    /**
     * Returns all footnotes, those of the annexes included.
     *
     * @return the notes in reading order
     */
    public List<Footnote> footnotes() {
        return facts().footnotes();
    }

    /**
     * Returns the footnote that a call leads to.
     *
     * @param id the id that the call names
     * @return the note, or empty if the document has none of that id
     */
    public Optional<Footnote> footnote(String id) {
        return facts().footnote(id);
    }

    /**
     * Returns whether a call leads to a footnote.
     *
     * @param id the id of the note
     * @return true if one does
     */
    public boolean isCalled(String id) {
        return facts().called(id);
    }

    /**
     * Returns all references to symbols, those of the annexes included.
     *
     * @return the references in reading order
     */
    public List<SymbolReference> references() {
        return facts().references();
    }

    /**
     * Returns the JSON Pointer to a value of the document.
     *
     * @param value an annex, footnote, block or inline that is part of the document; the very object, not an equal one
     * @return the pointer; empty, which is the pointer to the whole document, if it is not part of it
     */
    public String pointerTo(Object value) {
        return Pointers.to(document, value);
    }

    /**
     * Begins a finding.
     *
     * @param rule the rule that makes it
     * @return a builder with code, severity and, as message, the sentence of the rule
     */
    public Finding.Builder finding(RuleInfo rule) {
        Finding.Builder builder = Finding.builder();
        builder.code(rule.id()).severity(rule.severity()).message(rule.sentence());
        return builder;
    }
}
