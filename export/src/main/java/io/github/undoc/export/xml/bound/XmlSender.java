package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** Who sends a letter. */
public class XmlSender extends Bound {

    /** The office. */
    @XmlAttribute(required = true)
    public @Nullable String office;

    /** The State, by its code. */
    @XmlAttribute
    public @Nullable String state;

    /** The body or State written for. */
    @XmlElement
    public @Nullable XmlCharacters body;

    /** The words of the title. */
    @XmlElement
    public @Nullable XmlCharacters printed;
}
