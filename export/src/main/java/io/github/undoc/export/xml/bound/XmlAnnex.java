package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An annex. */
public class XmlAnnex extends Placed {

    /** What it is called. */
    @XmlAttribute
    public @Nullable String kind;

    /** Its number as printed. */
    @XmlAttribute
    public @Nullable String number;

    /** The language of the text. */
    @XmlAttribute(name = "lang", namespace = "http://www.w3.org/XML/1998/namespace")
    public @Nullable String lang;

    /** The lines of its heading. */
    @XmlElement(name = "line")
    public List<XmlLine> lines = new ArrayList<>();

    /** Its title. */
    @XmlElement
    public @Nullable XmlCharacters title;

    /** The original languages. */
    @XmlElement(name = "originalLanguage")
    public List<String> originalLanguages = new ArrayList<>();

    /** The masthead of an annex that is itself a document. */
    @XmlElement
    public @Nullable XmlMasthead masthead;

    /** The text. */
    @XmlElement
    public @Nullable XmlBlocks body;

    /** The signature. */
    @XmlElement
    public @Nullable XmlSignature signature;

    /** Its notes. */
    @XmlElement(name = "footnote")
    public List<XmlFootnote> footnotes = new ArrayList<>();

    /** What stands behind it. */
    @XmlElement(name = "annex")
    public List<XmlAnnex> annexes = new ArrayList<>();
}
