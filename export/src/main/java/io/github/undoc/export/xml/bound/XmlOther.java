package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Anything that is no letter. */
public class XmlOther extends Placed {

    /** What kind of document it is. */
    @XmlAttribute
    public @Nullable String kind;

    /** The language of the text. */
    @XmlAttribute(name = "lang", namespace = "http://www.w3.org/XML/1998/namespace")
    public @Nullable String lang;

    /** The title, line by line. */
    @XmlElement(name = "title")
    public List<XmlInlines> titles = new ArrayList<>();

    /** The text. */
    @XmlElement
    public @Nullable XmlBlocks body;
}
