package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A line of a masthead or of the head of an annex. */
public class XmlLine extends XmlInlines {

    /** What the line says. */
    @XmlAttribute(required = true)
    public @Nullable String kind;
}
