package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A cell of a table. */
public class XmlCell extends XmlInlines {

    /** How many columns it covers. */
    @XmlAttribute
    public @Nullable Integer columns;

    /** How many rows it covers. */
    @XmlAttribute
    public @Nullable Integer rows;

    /** How its text is set. */
    @XmlAttribute
    public @Nullable String alignment;
}
