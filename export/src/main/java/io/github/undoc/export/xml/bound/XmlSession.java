package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A session of an organ. */
public class XmlSession extends Bound {

    /** Whose session it is. */
    @XmlAttribute(required = true)
    public @Nullable String organ;

    /** How it is counted. */
    @XmlAttribute(required = true)
    public @Nullable String kind;

    /** The number. */
    @XmlAttribute(required = true)
    public @Nullable Integer number;

    /** Whether it is a resumed session. */
    @XmlAttribute
    public @Nullable Boolean resumed;
}
