package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A note. */
public class XmlFootnote extends XmlBlocks {

    /** Names the note. */
    @XmlAttribute(required = true)
    public @Nullable String id;

    /** The mark as printed. */
    @XmlAttribute(required = true)
    public @Nullable String mark;

    /** What kind of note it is. */
    @XmlAttribute
    public @Nullable String kind;
}
