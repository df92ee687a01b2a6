package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person who signs. */
public class XmlSignatory extends Bound {

    /** Whether a mark stands with the name. */
    @XmlAttribute
    public @Nullable Boolean signed;

    /** The name. */
    @XmlElement
    public @Nullable XmlCharacters name;

    /** Titles and offices. */
    @XmlElement(name = "title")
    public List<XmlCharacters> titles = new ArrayList<>();
}
