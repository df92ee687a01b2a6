package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table. */
public class XmlTable extends Placed {

    /** The title. */
    @XmlElement
    public @Nullable XmlInlines caption;

    /** The rows. */
    @XmlElement(name = "row")
    public List<XmlRow> rows = new ArrayList<>();
}
