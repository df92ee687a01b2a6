package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table. */
public class XmlRow extends Bound {

    /** Whether it is a header row. */
    @XmlAttribute
    public @Nullable Boolean header;

    /** The cells. */
    @XmlElement(name = "cell")
    public List<XmlCell> cells = new ArrayList<>();
}
