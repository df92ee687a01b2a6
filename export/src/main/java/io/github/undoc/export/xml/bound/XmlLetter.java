package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter. */
public class XmlLetter extends Placed {

    /** The form. */
    @XmlAttribute
    public @Nullable String form;

    /** The date. */
    @XmlAttribute
    public @Nullable String date;

    /** The language of the text. */
    @XmlAttribute(name = "lang", namespace = "http://www.w3.org/XML/1998/namespace")
    public @Nullable String lang;

    /** The title. */
    @XmlElement
    public @Nullable XmlInlines title;

    /** Who writes. */
    @XmlElement(name = "sender")
    public List<XmlSender> senders = new ArrayList<>();

    /** To whom. */
    @XmlElement(name = "addressee")
    public List<XmlAddressee> addressees = new ArrayList<>();

    /** The text. */
    @XmlElement
    public @Nullable XmlBlocks body;

    /** The request to circulate it. */
    @XmlElement
    public @Nullable XmlCirculationRequest circulationRequest;

    /** The signature. */
    @XmlElement
    public @Nullable XmlSignature signature;
}
