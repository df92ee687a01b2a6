package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** An item of a list. */
public class XmlItem extends XmlBlocks {

    /** The mark as printed. */
    @XmlAttribute
    public @Nullable String mark;
}
