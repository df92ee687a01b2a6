package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlRootElement;

/** Raised text. */
@XmlRootElement(name = "sup")
public class XmlSuperscript extends XmlInlines {}
