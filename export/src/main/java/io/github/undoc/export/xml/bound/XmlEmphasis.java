package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlRootElement;

/** Text set in italics. */
@XmlRootElement(name = "em")
public class XmlEmphasis extends XmlInlines {}
