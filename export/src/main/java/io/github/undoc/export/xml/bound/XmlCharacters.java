package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlMixed;
import java.util.ArrayList;
import java.util.List;

/** Characters, those that XML forbids as elements. */
public class XmlCharacters extends Bound {

    /** Strings and {@link XmlChar}s. */
    @XmlMixed
    @XmlElementRef(type = XmlChar.class)
    public List<Object> parts = new ArrayList<>();
}
