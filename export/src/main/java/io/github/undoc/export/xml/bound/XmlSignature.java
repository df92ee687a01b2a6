package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** The lines in which persons sign. */
public class XmlSignature extends Placed {

    /** The lines as printed. */
    @XmlElement(name = "line")
    public List<XmlInlines> lines = new ArrayList<>();

    /** Who signs. */
    @XmlElement(name = "signatory")
    public List<XmlSignatory> signatories = new ArrayList<>();
}
