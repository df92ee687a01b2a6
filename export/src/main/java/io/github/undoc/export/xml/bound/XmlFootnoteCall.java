package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mark that calls a footnote. */
@XmlRootElement(name = "call")
public class XmlFootnoteCall extends XmlCharacters {

    /** The id of the note. */
    @XmlAttribute
    public @Nullable String note;

    /** Line, column, offset and length. */
    @XmlAttribute
    public @Nullable List<Integer> span;
}
