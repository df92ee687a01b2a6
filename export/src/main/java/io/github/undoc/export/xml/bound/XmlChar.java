package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A UTF-16 unit that XML forbids. */
@XmlRootElement(name = "char")
public class XmlChar extends Bound {

    /** Its number, in hexadecimal. */
    @XmlAttribute(required = true)
    public @Nullable String code;
}
