package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Finding;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.validation.RuleInfo;
import io.github.undoc.validation.RuleMessages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A finding in the making. */
public final class Draft {

    private final Findings findings;
    private final RuleInfo rule;
    private final RuleMessages messages;
    private final Finding.Builder builder = Finding.builder();
    private final Map<String, String> fields = new HashMap<>();
    private Severity severity;

    Draft(Findings findings, RuleInfo rule, RuleMessages messages, String pointer) {
        this.findings = findings;
        this.rule = rule;
        this.messages = messages;
        this.severity = rule.severity();
        builder.pointer(pointer);
    }

    /**
     * Says what was found.
     *
     * @param value its text is shown
     * @return this draft
     */
    public Draft found(Object value) {
        builder.found(value.toString());
        fields.put("found", value.toString());
        return this;
    }

    /**
     * Says what was expected.
     *
     * @param value its text is shown
     * @return this draft
     */
    public Draft expected(Object value) {
        builder.expected(value.toString());
        fields.put("expected", value.toString());
        return this;
    }

    /**
     * Quotes the words concerned.
     *
     * @param printed the words as printed
     * @return this draft
     */
    public Draft words(String printed) {
        builder.words(printed);
        fields.put("words", printed);
        return this;
    }

    /**
     * Says what to write instead; only where that is certain.
     *
     * @param value the right words
     * @return this draft
     */
    public Draft suggest(Object value) {
        builder.suggestion(value.toString());
        return this;
    }

    /**
     * Says where it stands in the source.
     *
     * @param span the place, if known
     * @return this draft
     */
    public Draft span(Optional<SourceSpan> span) {
        builder.span(span);
        return this;
    }

    /**
     * Points to the line of a masthead, with its words and its place in the source.
     *
     * @param masthead the masthead
     * @param kind what the line says; the first such line is taken
     * @return this draft
     */
    public Draft line(Masthead masthead, MastheadLineKind kind) {
        for (MastheadLine line : masthead.lines()) {
            if (line.kind() == kind) {
                return words(PlainText.of(line.content())).span(line.span());
            }
        }
        return this;
    }

    /**
     * Makes this finding less or more grave than its rule.
     *
     * @param other the severity
     * @return this draft
     */
    public Draft severity(Severity other) {
        severity = other;
        return this;
    }

    /** Adds the finding. */
    public void add() {
        findings.add(builder.code(rule.id())
                .severity(severity)
                .message(messages.message(rule.id(), fields).orElseGet(rule::sentence))
                .build());
    }
}
