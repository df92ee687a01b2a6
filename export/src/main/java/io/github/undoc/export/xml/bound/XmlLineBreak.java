package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlRootElement;

/** A line break. */
@XmlRootElement(name = "br")
public class XmlLineBreak extends Bound {}
