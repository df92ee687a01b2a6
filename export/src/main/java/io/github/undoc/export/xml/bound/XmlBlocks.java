package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;

/** Blocks of text. */
public class XmlBlocks extends Placed {

    /** The blocks in order. */
    @XmlElements({
        @XmlElement(name = "paragraph", type = XmlParagraph.class),
        @XmlElement(name = "section", type = XmlSection.class),
        @XmlElement(name = "list", type = XmlList.class),
        @XmlElement(name = "table", type = XmlTable.class),
        @XmlElement(name = "quotation", type = XmlQuotation.class),
        @XmlElement(name = "preformatted", type = XmlPreformatted.class),
        @XmlElement(name = "thematicBreak", type = XmlThematicBreak.class),
        @XmlElement(name = "signature", type = XmlSignature.class)
    })
    public List<Object> blocks = new ArrayList<>();
}
