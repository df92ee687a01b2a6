package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/**
 * A piece of running text. The alternatives are closed.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Text.class),
    @JsonSubTypes.Type(Emphasis.class),
    @JsonSubTypes.Type(Strong.class),
    @JsonSubTypes.Type(Superscript.class),
    @JsonSubTypes.Type(Subscript.class),
    @JsonSubTypes.Type(FootnoteCall.class),
    @JsonSubTypes.Type(Link.class),
    @JsonSubTypes.Type(SymbolReference.class),
    @JsonSubTypes.Type(LineBreak.class)
})
public sealed interface Inline extends Serializable
        permits Text, Emphasis, Strong, Superscript, Subscript, FootnoteCall, Link, SymbolReference, LineBreak {

    /**
     * Calls the method of the visitor that is meant for this kind.
     *
     * @param <R> what the visitor returns
     * @param visitor the visitor
     * @return what the visitor returned
     */
    <R> R accept(InlineVisitor<R> visitor);
}
