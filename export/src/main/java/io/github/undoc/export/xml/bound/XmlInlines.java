package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElementRefs;
import jakarta.xml.bind.annotation.XmlMixed;
import java.util.ArrayList;
import java.util.List;

/** Running text: strings, and elements for all that is more. */
public class XmlInlines extends Placed {

    /** Strings and inline elements. */
    @XmlMixed
    @XmlElementRefs({
        @XmlElementRef(type = XmlChar.class),
        @XmlElementRef(type = XmlRun.class),
        @XmlElementRef(type = XmlEmphasis.class),
        @XmlElementRef(type = XmlStrong.class),
        @XmlElementRef(type = XmlSuperscript.class),
        @XmlElementRef(type = XmlSubscript.class),
        @XmlElementRef(type = XmlFootnoteCall.class),
        @XmlElementRef(type = XmlLink.class),
        @XmlElementRef(type = XmlReference.class),
        @XmlElementRef(type = XmlLineBreak.class)
    })
    public List<Object> parts = new ArrayList<>();
}
