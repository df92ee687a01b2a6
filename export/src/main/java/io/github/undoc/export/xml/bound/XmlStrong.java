package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlRootElement;

/** Text set in bold. */
@XmlRootElement(name = "strong")
public class XmlStrong extends XmlInlines {}
