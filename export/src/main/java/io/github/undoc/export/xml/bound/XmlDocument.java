package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document. */
@XmlRootElement(name = "document")
public class XmlDocument extends Bound {

    /** The front matter. */
    @XmlElement
    public @Nullable XmlMasthead masthead;

    /** The letter, if it is one. */
    @XmlElement
    public @Nullable XmlLetter letter;

    /** Whatever else it is. */
    @XmlElement
    public @Nullable XmlOther other;

    /** The notes. */
    @XmlElement(name = "footnote")
    public List<XmlFootnote> footnotes = new ArrayList<>();

    /** The annexes. */
    @XmlElement(name = "annex")
    public List<XmlAnnex> annexes = new ArrayList<>();
}
