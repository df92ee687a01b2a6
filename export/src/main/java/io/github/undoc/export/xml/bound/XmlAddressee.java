package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** To whom a letter is addressed. */
public class XmlAddressee extends Bound {

    /** The office addressed. */
    @XmlAttribute(required = true)
    public @Nullable String role;

    /** The words of the title. */
    @XmlElement
    public @Nullable XmlCharacters printed;
}
