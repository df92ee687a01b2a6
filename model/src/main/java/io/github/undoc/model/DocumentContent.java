package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/**
 * What a document holds between masthead and annexes. The alternatives are closed.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(Letter.class), @JsonSubTypes.Type(OtherDocument.class)})
public sealed interface DocumentContent extends Serializable permits Letter, OtherDocument {}
