package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of an agenda. */
public class XmlAgendaItem extends Bound {

    /** The number. */
    @XmlAttribute(required = true)
    public @Nullable Integer number;

    /** The list the item is taken from. */
    @XmlAttribute
    public @Nullable String list;

    /** The sub-item letters. */
    @XmlElement(name = "subItem")
    public List<XmlCharacters> subItems = new ArrayList<>();
}
