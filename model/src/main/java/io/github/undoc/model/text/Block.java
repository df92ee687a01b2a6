package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/**
 * A block of text. The alternatives are closed.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Section.class),
    @JsonSubTypes.Type(Paragraph.class),
    @JsonSubTypes.Type(ListBlock.class),
    @JsonSubTypes.Type(Table.class),
    @JsonSubTypes.Type(Quotation.class),
    @JsonSubTypes.Type(Preformatted.class),
    @JsonSubTypes.Type(ThematicBreak.class),
    @JsonSubTypes.Type(SignatureBlock.class)
})
public sealed interface Block extends Serializable
        permits Section, Paragraph, ListBlock, Table, Quotation, Preformatted, ThematicBreak, SignatureBlock {

    /**
     * Calls the method of the visitor that is meant for this kind.
     *
     * @param <R> what the visitor returns
     * @param visitor the visitor
     * @return what the visitor returned
     */
    <R> R accept(BlockVisitor<R> visitor);
}
