package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines kept as printed. */
public class XmlPreformatted extends XmlCharacters {

    /** Line, column, offset and length. */
    @XmlAttribute
    public @Nullable List<Integer> span;
}
