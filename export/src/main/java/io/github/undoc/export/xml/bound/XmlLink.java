package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** Text that leads to an address. */
@XmlRootElement(name = "link")
public class XmlLink extends XmlInlines {

    /** The address. */
    @XmlAttribute(required = true)
    public @Nullable String target;
}
