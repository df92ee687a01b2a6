package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A heading with what stands under it. */
public class XmlSection extends Placed {

    /** The number as printed. */
    @XmlAttribute
    public @Nullable String number;

    /** The heading. */
    @XmlElement
    public @Nullable XmlInlines heading;

    /** What stands under it. */
    @XmlElement
    public @Nullable XmlBlocks content;
}
