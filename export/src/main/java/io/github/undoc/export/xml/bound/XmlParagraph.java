package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A paragraph. */
public class XmlParagraph extends XmlInlines {

    /** The number as printed. */
    @XmlAttribute
    public @Nullable String number;
}
