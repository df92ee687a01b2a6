package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that stood at a place in the source text. */
public abstract class Placed extends Bound {

    /** Line, column, offset and length. */
    @XmlAttribute
    public @Nullable List<Integer> span;
}
