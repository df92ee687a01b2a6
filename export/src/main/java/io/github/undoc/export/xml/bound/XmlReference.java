package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A symbol named in the text. */
@XmlRootElement(name = "ref")
public class XmlReference extends XmlCharacters {

    /** The symbols meant, separated by semicolons. */
    @XmlAttribute
    public @Nullable String symbols;

    /** Line, column, offset and length. */
    @XmlAttribute
    public @Nullable List<Integer> span;
}
