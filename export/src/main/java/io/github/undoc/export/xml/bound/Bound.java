package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlTransient;

/** What is bound to an element. */
public abstract class Bound {

    /** The line of the input its start tag ends in; below 1 where it was not read. */
    @XmlTransient
    public int line;

    /** The column of the input its start tag ends at. */
    @XmlTransient
    public int column;
}
