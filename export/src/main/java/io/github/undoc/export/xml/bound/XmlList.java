package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list. */
public class XmlList extends Placed {

    /** Whether the marks count. */
    @XmlAttribute(required = true)
    public @Nullable Boolean ordered;

    /** The items. */
    @XmlElement(name = "item")
    public List<XmlItem> items = new ArrayList<>();
}
